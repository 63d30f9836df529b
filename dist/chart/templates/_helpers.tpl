{{/* The labels of every object: (list . name-of-what-it-is-for name-of-the-app). */}}
{{- define "platform.labels" -}}
{{- $ := index . 0 -}}
helm.sh/chart: {{ printf "%s-%s" $.Chart.Name $.Chart.Version | replace "+" "_" | trunc 63 | trimSuffix "-" }}
app.kubernetes.io/name: {{ index . 1 | quote }}
app.kubernetes.io/instance: {{ index . 2 | quote }}
app.kubernetes.io/managed-by: {{ $.Release.Service }}
anygress.dev/controller: {{ $.Values.controller }}
{{- with $.Values.labels }}
{{ toYaml . }}
{{- end }}
{{- end }}

{{/* What follows an image's repository: :tag, @digest, or nothing. */}}
{{- define "platform.tag" -}}
{{- if regexMatch "^sha(256|512):" . }}@{{ . }}{{ else if . }}:{{ . }}{{ end -}}
{{- end }}

{{/* A size in bytes: 64Mi, 10M, 1024. */}}
{{- define "platform.bytes" -}}
{{- $number := regexFind "^[0-9]+" (toString .) -}}
{{- $units := dict "" 1 "k" 1000 "M" 1000000 "G" 1000000000 "Ki" 1024 "Mi" 1048576 "Gi" 1073741824 -}}
{{- mul ($number | int64) (get $units (trimPrefix $number (toString .))) -}}
{{- end }}

{{/* A user's hash in the first kind that is verified: (list user who-verifies kind…). */}}
{{- define "platform.hash" -}}
{{- $user := index . 0 -}}
{{- $found := "" -}}
{{- range slice . 2 -}}
{{- if not $found -}}{{- $found = get ($user.hashes | default dict) . -}}{{- end -}}
{{- end -}}
{{- if not (regexMatch "^[!-9;-~]+$" $found) -}}
{{- $kinds := slice . 2 | join ", " -}}
{{- fail (printf "user %s has no hash that %s verifies; give one of: %s" $user.name (index . 1) $kinds) -}}
{{- end -}}
{{- $found -}}
{{- end }}

{{/* The controller as values.yaml spells it. */}}
{{- define "platform.controllerKey" -}}
{{- get (dict "envoy-gateway" "envoyGateway" "f5-nginx" "f5Nginx" "gce" "gce" "ingress-nginx" "ingressNginx" "istio" "istio" "load-balancer" "loadBalancer" "node-port" "nodePort" "traefik" "traefik") .Values.controller -}}
{{- end }}

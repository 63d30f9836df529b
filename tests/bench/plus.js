// one_app.plus, line for line in JavaScript: node plus.js APPS FOLDER. Prints seconds by phase as JSON.
'use strict';
const { performance } = require('node:perf_hooks');
const { App, Chart, Size } = require('cdk8s');
const kplus = require('cdk8s-plus-37');
const { Certificate } = require('anygress_kube_iocert-manager');

const IMAGE = 'ghcr.io/acme/shop:1.4';
const FILE = '[app]\nworkers = 4\n';
const HASH = '{SHA}W6ph5Mm5Pz8GgiULbPgzG37mj9g=';
const ISSUER = 'letsencrypt-prod';

function plus(chart, name) {
  const config = new kplus.ConfigMap(chart, `${name}-files`, { data: { 'app.conf': FILE } });
  const tokens = kplus.Secret.fromSecretName(chart, `${name}-tokens`, 'tokens');
  const deployment = new kplus.Deployment(chart, `${name}-deployment`, { metadata: { name }, replicas: 1 });
  const container = deployment.addContainer({
    name,
    image: IMAGE,
    portNumber: 8080,
    envVariables: {
      LOG_LEVEL: kplus.EnvValue.fromValue('info'),
      TOKEN: kplus.EnvValue.fromSecretValue({ secret: tokens, key: 'shop' }),
    },
    resources: {
      cpu: { request: kplus.Cpu.millis(50) },
      memory: { request: Size.mebibytes(64), limit: Size.mebibytes(512) },
    },
    readiness: kplus.Probe.fromHttpGet('/healthz', { port: 8080 }),
  });
  container.mount('/etc/app', kplus.Volume.fromConfigMap(chart, `${name}-volume`, config));
  const service = deployment.exposeViaService({ name, ports: [{ port: 8080, targetPort: 8080 }] });
  const users = new kplus.Secret(chart, `${name}-auth`, {
    metadata: { name: `${name}-auth` },
    stringData: { auth: `ops:${HASH}\n` },
  });
  const ingress = new kplus.Ingress(chart, `${name}-ingress`, {
    className: 'nginx',
    metadata: {
      annotations: {
        'nginx.ingress.kubernetes.io/auth-type': 'basic',
        'nginx.ingress.kubernetes.io/auth-secret': users.name,
        'nginx.ingress.kubernetes.io/proxy-body-size': '0',
        'nginx.ingress.kubernetes.io/proxy-read-timeout': '60',
      },
    },
  });
  const host = `${name}.example.com`;
  ingress.addHostRule(host, '/', kplus.IngressBackend.fromService(service), kplus.HttpIngressPathType.PREFIX);
  const certificate = kplus.Secret.fromSecretName(chart, `${name}-tls`, `${name}-tls`);
  ingress.addTls([{ hosts: [host], secret: certificate }]);
  new Certificate(chart, `${name}-certificate`, {
    spec: { secretName: `${name}-tls`, dnsNames: [host], issuerRef: { name: ISSUER, kind: 'ClusterIssuer' } },
  });
}

const [apps, outdir] = [Number(process.argv[2]), process.argv[3]];
const imported = performance.now();
const app = new App({ outdir });
let chart;
for (let number = 0; number < apps; number++) {
  if (number % 10 === 0) chart = new Chart(app, `team-${number}`, { namespace: 'shop' });
  plus(chart, `shop-${number}`);
}
const constructed = performance.now();
app.synth();
const phases = {
  import: imported / 1000,
  construct: (constructed - imported) / 1000,
  synth: (performance.now() - constructed) / 1000,
};
console.log(JSON.stringify(phases));

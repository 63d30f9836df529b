from __future__ import annotations

from pkgutil import extend_path
__path__ = extend_path(__path__, __name__)

import abc
import builtins
import datetime
import enum
import typing

import jsii
import publication
import typing_extensions

from jsii._type_checking import cached_type_hints, check_type


from ._jsii import *

class _LazyImport:
    def __init__(self, module_name: str) -> None:
        self._module_name = module_name
        self._module: typing.Any = None
    def __getattr__(self, name: str) -> typing.Any:
        if self._module is None:
            import importlib
            self._module = importlib.import_module(self._module_name)
        return getattr(self._module, name)

if typing.TYPE_CHECKING:

    import cdk8s as _cdk8s_d3d9af27
    import constructs as _constructs_77d1e7e8
else:

    _cdk8s_d3d9af27 = _LazyImport("cdk8s")
    _constructs_77d1e7e8 = _LazyImport("constructs")


class BackendConfig(
    _cdk8s_d3d9af27.ApiObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="anygress_kube_comgooglecloud.BackendConfig",
):
    '''
    :schema: BackendConfig
    '''

    def __init__(
        self,
        scope: "_constructs_77d1e7e8.Construct",
        id: builtins.str,
        *,
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
        spec: typing.Optional[typing.Union["BackendConfigSpec", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''Defines a "BackendConfig" API object.

        :param scope: the scope in which to define this object.
        :param id: a scope-local name for the object.
        :param metadata: 
        :param spec: 
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__81aa9e81ee0611b3554bca9bc6cd27dbf3d2fac15d65e7f371cd198fc36a1565)
            check_type(argname="argument scope", value=scope, expected_type=type_hints["scope"])
            check_type(argname="argument id", value=id, expected_type=type_hints["id"])
        props = BackendConfigProps(metadata=metadata, spec=spec)

        jsii.create(self.__class__, self, [scope, id, props])

    @jsii.member(jsii_name="manifest")
    @builtins.classmethod
    def manifest(
        cls,
        *,
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
        spec: typing.Optional[typing.Union["BackendConfigSpec", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> typing.Any:
        '''Renders a Kubernetes manifest for "BackendConfig".

        This can be used to inline resource manifests inside other objects (e.g. as templates).

        :param metadata: 
        :param spec: 
        '''
        props = BackendConfigProps(metadata=metadata, spec=spec)

        return typing.cast(typing.Any, jsii.sinvoke(cls, "manifest", [props]))

    @jsii.member(jsii_name="toJson")
    def to_json(self) -> typing.Any:
        '''Renders the object to Kubernetes JSON.'''
        return typing.cast(typing.Any, jsii.invoke(self, "toJson", []))

    @jsii.python.classproperty
    @jsii.member(jsii_name="GVK")
    def GVK(cls) -> "_cdk8s_d3d9af27.GroupVersionKind":
        '''Returns the apiVersion and kind for "BackendConfig".'''
        return typing.cast("_cdk8s_d3d9af27.GroupVersionKind", jsii.sget(cls, "GVK"))


@jsii.data_type(
    jsii_type="anygress_kube_comgooglecloud.BackendConfigProps",
    jsii_struct_bases=[],
    name_mapping={"metadata": "metadata", "spec": "spec"},
)
class BackendConfigProps:
    def __init__(
        self,
        *,
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
        spec: typing.Optional[typing.Union["BackendConfigSpec", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param metadata: 
        :param spec: 

        :schema: BackendConfig
        '''
        if isinstance(metadata, dict):
            metadata = _cdk8s_d3d9af27.ApiObjectMetadata(**metadata)
        if isinstance(spec, dict):
            spec = BackendConfigSpec(**spec)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__ca7b5c060f90aec38f63d4e8cbbd9b7ac5ceda7bbebfaa9a6c1823a8651a90e7)
            check_type(argname="argument metadata", value=metadata, expected_type=type_hints["metadata"])
            check_type(argname="argument spec", value=spec, expected_type=type_hints["spec"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if metadata is not None:
            self._values["metadata"] = metadata
        if spec is not None:
            self._values["spec"] = spec

    @builtins.property
    def metadata(self) -> typing.Optional["_cdk8s_d3d9af27.ApiObjectMetadata"]:
        '''
        :schema: BackendConfig#metadata
        '''
        result = self._values.get("metadata")
        return typing.cast(typing.Optional["_cdk8s_d3d9af27.ApiObjectMetadata"], result)

    @builtins.property
    def spec(self) -> typing.Optional["BackendConfigSpec"]:
        '''
        :schema: BackendConfig#spec
        '''
        result = self._values.get("spec")
        return typing.cast(typing.Optional["BackendConfigSpec"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendConfigProps(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_comgooglecloud.BackendConfigSpec",
    jsii_struct_bases=[],
    name_mapping={
        "cdn": "cdn",
        "connection_draining": "connectionDraining",
        "custom_request_headers": "customRequestHeaders",
        "custom_response_headers": "customResponseHeaders",
        "health_check": "healthCheck",
        "iap": "iap",
        "logging": "logging",
        "security_policy": "securityPolicy",
        "session_affinity": "sessionAffinity",
        "timeout_sec": "timeoutSec",
    },
)
class BackendConfigSpec:
    def __init__(
        self,
        *,
        cdn: typing.Optional[typing.Union["BackendConfigSpecCdn", typing.Dict[builtins.str, typing.Any]]] = None,
        connection_draining: typing.Optional[typing.Union["BackendConfigSpecConnectionDraining", typing.Dict[builtins.str, typing.Any]]] = None,
        custom_request_headers: typing.Optional[typing.Union["BackendConfigSpecCustomRequestHeaders", typing.Dict[builtins.str, typing.Any]]] = None,
        custom_response_headers: typing.Optional[typing.Union["BackendConfigSpecCustomResponseHeaders", typing.Dict[builtins.str, typing.Any]]] = None,
        health_check: typing.Optional[typing.Union["BackendConfigSpecHealthCheck", typing.Dict[builtins.str, typing.Any]]] = None,
        iap: typing.Optional[typing.Union["BackendConfigSpecIap", typing.Dict[builtins.str, typing.Any]]] = None,
        logging: typing.Optional[typing.Union["BackendConfigSpecLogging", typing.Dict[builtins.str, typing.Any]]] = None,
        security_policy: typing.Optional[typing.Union["BackendConfigSpecSecurityPolicy", typing.Dict[builtins.str, typing.Any]]] = None,
        session_affinity: typing.Optional[typing.Union["BackendConfigSpecSessionAffinity", typing.Dict[builtins.str, typing.Any]]] = None,
        timeout_sec: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param cdn: 
        :param connection_draining: 
        :param custom_request_headers: 
        :param custom_response_headers: 
        :param health_check: 
        :param iap: 
        :param logging: 
        :param security_policy: 
        :param session_affinity: 
        :param timeout_sec: 

        :schema: BackendConfigSpec
        '''
        if isinstance(cdn, dict):
            cdn = BackendConfigSpecCdn(**cdn)
        if isinstance(connection_draining, dict):
            connection_draining = BackendConfigSpecConnectionDraining(**connection_draining)
        if isinstance(custom_request_headers, dict):
            custom_request_headers = BackendConfigSpecCustomRequestHeaders(**custom_request_headers)
        if isinstance(custom_response_headers, dict):
            custom_response_headers = BackendConfigSpecCustomResponseHeaders(**custom_response_headers)
        if isinstance(health_check, dict):
            health_check = BackendConfigSpecHealthCheck(**health_check)
        if isinstance(iap, dict):
            iap = BackendConfigSpecIap(**iap)
        if isinstance(logging, dict):
            logging = BackendConfigSpecLogging(**logging)
        if isinstance(security_policy, dict):
            security_policy = BackendConfigSpecSecurityPolicy(**security_policy)
        if isinstance(session_affinity, dict):
            session_affinity = BackendConfigSpecSessionAffinity(**session_affinity)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__7f86a5c8fa811e8cd867e10d438490ec35a4b569c2b923bda2d44597e3a4cf23)
            check_type(argname="argument cdn", value=cdn, expected_type=type_hints["cdn"])
            check_type(argname="argument connection_draining", value=connection_draining, expected_type=type_hints["connection_draining"])
            check_type(argname="argument custom_request_headers", value=custom_request_headers, expected_type=type_hints["custom_request_headers"])
            check_type(argname="argument custom_response_headers", value=custom_response_headers, expected_type=type_hints["custom_response_headers"])
            check_type(argname="argument health_check", value=health_check, expected_type=type_hints["health_check"])
            check_type(argname="argument iap", value=iap, expected_type=type_hints["iap"])
            check_type(argname="argument logging", value=logging, expected_type=type_hints["logging"])
            check_type(argname="argument security_policy", value=security_policy, expected_type=type_hints["security_policy"])
            check_type(argname="argument session_affinity", value=session_affinity, expected_type=type_hints["session_affinity"])
            check_type(argname="argument timeout_sec", value=timeout_sec, expected_type=type_hints["timeout_sec"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if cdn is not None:
            self._values["cdn"] = cdn
        if connection_draining is not None:
            self._values["connection_draining"] = connection_draining
        if custom_request_headers is not None:
            self._values["custom_request_headers"] = custom_request_headers
        if custom_response_headers is not None:
            self._values["custom_response_headers"] = custom_response_headers
        if health_check is not None:
            self._values["health_check"] = health_check
        if iap is not None:
            self._values["iap"] = iap
        if logging is not None:
            self._values["logging"] = logging
        if security_policy is not None:
            self._values["security_policy"] = security_policy
        if session_affinity is not None:
            self._values["session_affinity"] = session_affinity
        if timeout_sec is not None:
            self._values["timeout_sec"] = timeout_sec

    @builtins.property
    def cdn(self) -> typing.Optional["BackendConfigSpecCdn"]:
        '''
        :schema: BackendConfigSpec#cdn
        '''
        result = self._values.get("cdn")
        return typing.cast(typing.Optional["BackendConfigSpecCdn"], result)

    @builtins.property
    def connection_draining(
        self,
    ) -> typing.Optional["BackendConfigSpecConnectionDraining"]:
        '''
        :schema: BackendConfigSpec#connectionDraining
        '''
        result = self._values.get("connection_draining")
        return typing.cast(typing.Optional["BackendConfigSpecConnectionDraining"], result)

    @builtins.property
    def custom_request_headers(
        self,
    ) -> typing.Optional["BackendConfigSpecCustomRequestHeaders"]:
        '''
        :schema: BackendConfigSpec#customRequestHeaders
        '''
        result = self._values.get("custom_request_headers")
        return typing.cast(typing.Optional["BackendConfigSpecCustomRequestHeaders"], result)

    @builtins.property
    def custom_response_headers(
        self,
    ) -> typing.Optional["BackendConfigSpecCustomResponseHeaders"]:
        '''
        :schema: BackendConfigSpec#customResponseHeaders
        '''
        result = self._values.get("custom_response_headers")
        return typing.cast(typing.Optional["BackendConfigSpecCustomResponseHeaders"], result)

    @builtins.property
    def health_check(self) -> typing.Optional["BackendConfigSpecHealthCheck"]:
        '''
        :schema: BackendConfigSpec#healthCheck
        '''
        result = self._values.get("health_check")
        return typing.cast(typing.Optional["BackendConfigSpecHealthCheck"], result)

    @builtins.property
    def iap(self) -> typing.Optional["BackendConfigSpecIap"]:
        '''
        :schema: BackendConfigSpec#iap
        '''
        result = self._values.get("iap")
        return typing.cast(typing.Optional["BackendConfigSpecIap"], result)

    @builtins.property
    def logging(self) -> typing.Optional["BackendConfigSpecLogging"]:
        '''
        :schema: BackendConfigSpec#logging
        '''
        result = self._values.get("logging")
        return typing.cast(typing.Optional["BackendConfigSpecLogging"], result)

    @builtins.property
    def security_policy(self) -> typing.Optional["BackendConfigSpecSecurityPolicy"]:
        '''
        :schema: BackendConfigSpec#securityPolicy
        '''
        result = self._values.get("security_policy")
        return typing.cast(typing.Optional["BackendConfigSpecSecurityPolicy"], result)

    @builtins.property
    def session_affinity(self) -> typing.Optional["BackendConfigSpecSessionAffinity"]:
        '''
        :schema: BackendConfigSpec#sessionAffinity
        '''
        result = self._values.get("session_affinity")
        return typing.cast(typing.Optional["BackendConfigSpecSessionAffinity"], result)

    @builtins.property
    def timeout_sec(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: BackendConfigSpec#timeoutSec
        '''
        result = self._values.get("timeout_sec")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendConfigSpec(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_comgooglecloud.BackendConfigSpecCdn",
    jsii_struct_bases=[],
    name_mapping={
        "enabled": "enabled",
        "bypass_cache_on_request_headers": "bypassCacheOnRequestHeaders",
        "cache_mode": "cacheMode",
        "cache_policy": "cachePolicy",
        "client_ttl": "clientTtl",
        "default_ttl": "defaultTtl",
        "max_ttl": "maxTtl",
        "negative_caching": "negativeCaching",
        "negative_caching_policy": "negativeCachingPolicy",
        "request_coalescing": "requestCoalescing",
        "serve_while_stale": "serveWhileStale",
        "signed_url_cache_max_age_sec": "signedUrlCacheMaxAgeSec",
        "signed_url_keys": "signedUrlKeys",
    },
)
class BackendConfigSpecCdn:
    def __init__(
        self,
        *,
        enabled: builtins.bool,
        bypass_cache_on_request_headers: typing.Optional[typing.Sequence[typing.Union["BackendConfigSpecCdnBypassCacheOnRequestHeaders", typing.Dict[builtins.str, typing.Any]]]] = None,
        cache_mode: typing.Optional[builtins.str] = None,
        cache_policy: typing.Optional[typing.Union["BackendConfigSpecCdnCachePolicy", typing.Dict[builtins.str, typing.Any]]] = None,
        client_ttl: typing.Optional[jsii.Number] = None,
        default_ttl: typing.Optional[jsii.Number] = None,
        max_ttl: typing.Optional[jsii.Number] = None,
        negative_caching: typing.Optional[builtins.bool] = None,
        negative_caching_policy: typing.Optional[typing.Sequence[typing.Union["BackendConfigSpecCdnNegativeCachingPolicy", typing.Dict[builtins.str, typing.Any]]]] = None,
        request_coalescing: typing.Optional[builtins.bool] = None,
        serve_while_stale: typing.Optional[jsii.Number] = None,
        signed_url_cache_max_age_sec: typing.Optional[jsii.Number] = None,
        signed_url_keys: typing.Optional[typing.Sequence[typing.Union["BackendConfigSpecCdnSignedUrlKeys", typing.Dict[builtins.str, typing.Any]]]] = None,
    ) -> None:
        '''
        :param enabled: 
        :param bypass_cache_on_request_headers: 
        :param cache_mode: 
        :param cache_policy: 
        :param client_ttl: 
        :param default_ttl: 
        :param max_ttl: 
        :param negative_caching: 
        :param negative_caching_policy: 
        :param request_coalescing: 
        :param serve_while_stale: 
        :param signed_url_cache_max_age_sec: 
        :param signed_url_keys: 

        :schema: BackendConfigSpecCdn
        '''
        if isinstance(cache_policy, dict):
            cache_policy = BackendConfigSpecCdnCachePolicy(**cache_policy)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__cf6f4f4845ee4bd0dcc7fb467a62205a948ee04031f709c186e4882aa4566ea4)
            check_type(argname="argument enabled", value=enabled, expected_type=type_hints["enabled"])
            check_type(argname="argument bypass_cache_on_request_headers", value=bypass_cache_on_request_headers, expected_type=type_hints["bypass_cache_on_request_headers"])
            check_type(argname="argument cache_mode", value=cache_mode, expected_type=type_hints["cache_mode"])
            check_type(argname="argument cache_policy", value=cache_policy, expected_type=type_hints["cache_policy"])
            check_type(argname="argument client_ttl", value=client_ttl, expected_type=type_hints["client_ttl"])
            check_type(argname="argument default_ttl", value=default_ttl, expected_type=type_hints["default_ttl"])
            check_type(argname="argument max_ttl", value=max_ttl, expected_type=type_hints["max_ttl"])
            check_type(argname="argument negative_caching", value=negative_caching, expected_type=type_hints["negative_caching"])
            check_type(argname="argument negative_caching_policy", value=negative_caching_policy, expected_type=type_hints["negative_caching_policy"])
            check_type(argname="argument request_coalescing", value=request_coalescing, expected_type=type_hints["request_coalescing"])
            check_type(argname="argument serve_while_stale", value=serve_while_stale, expected_type=type_hints["serve_while_stale"])
            check_type(argname="argument signed_url_cache_max_age_sec", value=signed_url_cache_max_age_sec, expected_type=type_hints["signed_url_cache_max_age_sec"])
            check_type(argname="argument signed_url_keys", value=signed_url_keys, expected_type=type_hints["signed_url_keys"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "enabled": enabled,
        }
        if bypass_cache_on_request_headers is not None:
            self._values["bypass_cache_on_request_headers"] = bypass_cache_on_request_headers
        if cache_mode is not None:
            self._values["cache_mode"] = cache_mode
        if cache_policy is not None:
            self._values["cache_policy"] = cache_policy
        if client_ttl is not None:
            self._values["client_ttl"] = client_ttl
        if default_ttl is not None:
            self._values["default_ttl"] = default_ttl
        if max_ttl is not None:
            self._values["max_ttl"] = max_ttl
        if negative_caching is not None:
            self._values["negative_caching"] = negative_caching
        if negative_caching_policy is not None:
            self._values["negative_caching_policy"] = negative_caching_policy
        if request_coalescing is not None:
            self._values["request_coalescing"] = request_coalescing
        if serve_while_stale is not None:
            self._values["serve_while_stale"] = serve_while_stale
        if signed_url_cache_max_age_sec is not None:
            self._values["signed_url_cache_max_age_sec"] = signed_url_cache_max_age_sec
        if signed_url_keys is not None:
            self._values["signed_url_keys"] = signed_url_keys

    @builtins.property
    def enabled(self) -> builtins.bool:
        '''
        :schema: BackendConfigSpecCdn#enabled
        '''
        result = self._values.get("enabled")
        assert result is not None, "Required property 'enabled' is missing"
        return typing.cast(builtins.bool, result)

    @builtins.property
    def bypass_cache_on_request_headers(
        self,
    ) -> typing.Optional[typing.List["BackendConfigSpecCdnBypassCacheOnRequestHeaders"]]:
        '''
        :schema: BackendConfigSpecCdn#bypassCacheOnRequestHeaders
        '''
        result = self._values.get("bypass_cache_on_request_headers")
        return typing.cast(typing.Optional[typing.List["BackendConfigSpecCdnBypassCacheOnRequestHeaders"]], result)

    @builtins.property
    def cache_mode(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendConfigSpecCdn#cacheMode
        '''
        result = self._values.get("cache_mode")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def cache_policy(self) -> typing.Optional["BackendConfigSpecCdnCachePolicy"]:
        '''
        :schema: BackendConfigSpecCdn#cachePolicy
        '''
        result = self._values.get("cache_policy")
        return typing.cast(typing.Optional["BackendConfigSpecCdnCachePolicy"], result)

    @builtins.property
    def client_ttl(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: BackendConfigSpecCdn#clientTtl
        '''
        result = self._values.get("client_ttl")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def default_ttl(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: BackendConfigSpecCdn#defaultTtl
        '''
        result = self._values.get("default_ttl")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def max_ttl(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: BackendConfigSpecCdn#maxTtl
        '''
        result = self._values.get("max_ttl")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def negative_caching(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: BackendConfigSpecCdn#negativeCaching
        '''
        result = self._values.get("negative_caching")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def negative_caching_policy(
        self,
    ) -> typing.Optional[typing.List["BackendConfigSpecCdnNegativeCachingPolicy"]]:
        '''
        :schema: BackendConfigSpecCdn#negativeCachingPolicy
        '''
        result = self._values.get("negative_caching_policy")
        return typing.cast(typing.Optional[typing.List["BackendConfigSpecCdnNegativeCachingPolicy"]], result)

    @builtins.property
    def request_coalescing(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: BackendConfigSpecCdn#requestCoalescing
        '''
        result = self._values.get("request_coalescing")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def serve_while_stale(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: BackendConfigSpecCdn#serveWhileStale
        '''
        result = self._values.get("serve_while_stale")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def signed_url_cache_max_age_sec(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: BackendConfigSpecCdn#signedUrlCacheMaxAgeSec
        '''
        result = self._values.get("signed_url_cache_max_age_sec")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def signed_url_keys(
        self,
    ) -> typing.Optional[typing.List["BackendConfigSpecCdnSignedUrlKeys"]]:
        '''
        :schema: BackendConfigSpecCdn#signedUrlKeys
        '''
        result = self._values.get("signed_url_keys")
        return typing.cast(typing.Optional[typing.List["BackendConfigSpecCdnSignedUrlKeys"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendConfigSpecCdn(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_comgooglecloud.BackendConfigSpecCdnBypassCacheOnRequestHeaders",
    jsii_struct_bases=[],
    name_mapping={"header_name": "headerName"},
)
class BackendConfigSpecCdnBypassCacheOnRequestHeaders:
    def __init__(self, *, header_name: typing.Optional[builtins.str] = None) -> None:
        '''
        :param header_name: 

        :schema: BackendConfigSpecCdnBypassCacheOnRequestHeaders
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__19d128f181d458baf86b8c8e878d57fc3f8c4e544dbea061822e34bea758c69d)
            check_type(argname="argument header_name", value=header_name, expected_type=type_hints["header_name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if header_name is not None:
            self._values["header_name"] = header_name

    @builtins.property
    def header_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendConfigSpecCdnBypassCacheOnRequestHeaders#headerName
        '''
        result = self._values.get("header_name")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendConfigSpecCdnBypassCacheOnRequestHeaders(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_comgooglecloud.BackendConfigSpecCdnCachePolicy",
    jsii_struct_bases=[],
    name_mapping={
        "include_host": "includeHost",
        "include_protocol": "includeProtocol",
        "include_query_string": "includeQueryString",
        "query_string_blacklist": "queryStringBlacklist",
        "query_string_whitelist": "queryStringWhitelist",
    },
)
class BackendConfigSpecCdnCachePolicy:
    def __init__(
        self,
        *,
        include_host: typing.Optional[builtins.bool] = None,
        include_protocol: typing.Optional[builtins.bool] = None,
        include_query_string: typing.Optional[builtins.bool] = None,
        query_string_blacklist: typing.Optional[typing.Sequence[builtins.str]] = None,
        query_string_whitelist: typing.Optional[typing.Sequence[builtins.str]] = None,
    ) -> None:
        '''
        :param include_host: 
        :param include_protocol: 
        :param include_query_string: 
        :param query_string_blacklist: 
        :param query_string_whitelist: 

        :schema: BackendConfigSpecCdnCachePolicy
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__0b870ae997f02851fd01ab66db321cb5ab875dfd22af675bc2da04ab06a48d5f)
            check_type(argname="argument include_host", value=include_host, expected_type=type_hints["include_host"])
            check_type(argname="argument include_protocol", value=include_protocol, expected_type=type_hints["include_protocol"])
            check_type(argname="argument include_query_string", value=include_query_string, expected_type=type_hints["include_query_string"])
            check_type(argname="argument query_string_blacklist", value=query_string_blacklist, expected_type=type_hints["query_string_blacklist"])
            check_type(argname="argument query_string_whitelist", value=query_string_whitelist, expected_type=type_hints["query_string_whitelist"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if include_host is not None:
            self._values["include_host"] = include_host
        if include_protocol is not None:
            self._values["include_protocol"] = include_protocol
        if include_query_string is not None:
            self._values["include_query_string"] = include_query_string
        if query_string_blacklist is not None:
            self._values["query_string_blacklist"] = query_string_blacklist
        if query_string_whitelist is not None:
            self._values["query_string_whitelist"] = query_string_whitelist

    @builtins.property
    def include_host(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: BackendConfigSpecCdnCachePolicy#includeHost
        '''
        result = self._values.get("include_host")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def include_protocol(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: BackendConfigSpecCdnCachePolicy#includeProtocol
        '''
        result = self._values.get("include_protocol")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def include_query_string(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: BackendConfigSpecCdnCachePolicy#includeQueryString
        '''
        result = self._values.get("include_query_string")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def query_string_blacklist(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: BackendConfigSpecCdnCachePolicy#queryStringBlacklist
        '''
        result = self._values.get("query_string_blacklist")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def query_string_whitelist(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: BackendConfigSpecCdnCachePolicy#queryStringWhitelist
        '''
        result = self._values.get("query_string_whitelist")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendConfigSpecCdnCachePolicy(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_comgooglecloud.BackendConfigSpecCdnNegativeCachingPolicy",
    jsii_struct_bases=[],
    name_mapping={"code": "code", "ttl": "ttl"},
)
class BackendConfigSpecCdnNegativeCachingPolicy:
    def __init__(
        self,
        *,
        code: typing.Optional[jsii.Number] = None,
        ttl: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param code: 
        :param ttl: 

        :schema: BackendConfigSpecCdnNegativeCachingPolicy
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__dd77a08f287ea99d2a220769c139958b6f7da4ece72d893658f48307e4216583)
            check_type(argname="argument code", value=code, expected_type=type_hints["code"])
            check_type(argname="argument ttl", value=ttl, expected_type=type_hints["ttl"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if code is not None:
            self._values["code"] = code
        if ttl is not None:
            self._values["ttl"] = ttl

    @builtins.property
    def code(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: BackendConfigSpecCdnNegativeCachingPolicy#code
        '''
        result = self._values.get("code")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def ttl(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: BackendConfigSpecCdnNegativeCachingPolicy#ttl
        '''
        result = self._values.get("ttl")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendConfigSpecCdnNegativeCachingPolicy(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_comgooglecloud.BackendConfigSpecCdnSignedUrlKeys",
    jsii_struct_bases=[],
    name_mapping={
        "key_name": "keyName",
        "key_value": "keyValue",
        "secret_name": "secretName",
    },
)
class BackendConfigSpecCdnSignedUrlKeys:
    def __init__(
        self,
        *,
        key_name: typing.Optional[builtins.str] = None,
        key_value: typing.Optional[builtins.str] = None,
        secret_name: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param key_name: 
        :param key_value: 
        :param secret_name: 

        :schema: BackendConfigSpecCdnSignedUrlKeys
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__18d42241aab9be163ebda4f6642c68c99e03a83186d1f7be6877543256fb2ced)
            check_type(argname="argument key_name", value=key_name, expected_type=type_hints["key_name"])
            check_type(argname="argument key_value", value=key_value, expected_type=type_hints["key_value"])
            check_type(argname="argument secret_name", value=secret_name, expected_type=type_hints["secret_name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if key_name is not None:
            self._values["key_name"] = key_name
        if key_value is not None:
            self._values["key_value"] = key_value
        if secret_name is not None:
            self._values["secret_name"] = secret_name

    @builtins.property
    def key_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendConfigSpecCdnSignedUrlKeys#keyName
        '''
        result = self._values.get("key_name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def key_value(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendConfigSpecCdnSignedUrlKeys#keyValue
        '''
        result = self._values.get("key_value")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def secret_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendConfigSpecCdnSignedUrlKeys#secretName
        '''
        result = self._values.get("secret_name")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendConfigSpecCdnSignedUrlKeys(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_comgooglecloud.BackendConfigSpecConnectionDraining",
    jsii_struct_bases=[],
    name_mapping={"draining_timeout_sec": "drainingTimeoutSec"},
)
class BackendConfigSpecConnectionDraining:
    def __init__(
        self,
        *,
        draining_timeout_sec: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param draining_timeout_sec: 

        :schema: BackendConfigSpecConnectionDraining
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__3e0cfea4a4ff787a8491a34eae96eeaf23bc41e805fb158280c2e5fd352a3be1)
            check_type(argname="argument draining_timeout_sec", value=draining_timeout_sec, expected_type=type_hints["draining_timeout_sec"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if draining_timeout_sec is not None:
            self._values["draining_timeout_sec"] = draining_timeout_sec

    @builtins.property
    def draining_timeout_sec(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: BackendConfigSpecConnectionDraining#drainingTimeoutSec
        '''
        result = self._values.get("draining_timeout_sec")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendConfigSpecConnectionDraining(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_comgooglecloud.BackendConfigSpecCustomRequestHeaders",
    jsii_struct_bases=[],
    name_mapping={"headers": "headers"},
)
class BackendConfigSpecCustomRequestHeaders:
    def __init__(
        self,
        *,
        headers: typing.Optional[typing.Sequence[builtins.str]] = None,
    ) -> None:
        '''
        :param headers: 

        :schema: BackendConfigSpecCustomRequestHeaders
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__d79b9af056655763ea2ec5bbea657370f1f13298719113ffcc47b74493e69d81)
            check_type(argname="argument headers", value=headers, expected_type=type_hints["headers"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if headers is not None:
            self._values["headers"] = headers

    @builtins.property
    def headers(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: BackendConfigSpecCustomRequestHeaders#headers
        '''
        result = self._values.get("headers")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendConfigSpecCustomRequestHeaders(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_comgooglecloud.BackendConfigSpecCustomResponseHeaders",
    jsii_struct_bases=[],
    name_mapping={"headers": "headers"},
)
class BackendConfigSpecCustomResponseHeaders:
    def __init__(
        self,
        *,
        headers: typing.Optional[typing.Sequence[builtins.str]] = None,
    ) -> None:
        '''
        :param headers: 

        :schema: BackendConfigSpecCustomResponseHeaders
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__c8fc99d0d8ab1fc7bc3713d24e10eeed95b72343decce2bc6ca93dd427914593)
            check_type(argname="argument headers", value=headers, expected_type=type_hints["headers"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if headers is not None:
            self._values["headers"] = headers

    @builtins.property
    def headers(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: BackendConfigSpecCustomResponseHeaders#headers
        '''
        result = self._values.get("headers")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendConfigSpecCustomResponseHeaders(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_comgooglecloud.BackendConfigSpecHealthCheck",
    jsii_struct_bases=[],
    name_mapping={
        "check_interval_sec": "checkIntervalSec",
        "healthy_threshold": "healthyThreshold",
        "port": "port",
        "request_path": "requestPath",
        "timeout_sec": "timeoutSec",
        "type": "type",
        "unhealthy_threshold": "unhealthyThreshold",
    },
)
class BackendConfigSpecHealthCheck:
    def __init__(
        self,
        *,
        check_interval_sec: typing.Optional[jsii.Number] = None,
        healthy_threshold: typing.Optional[jsii.Number] = None,
        port: typing.Optional[jsii.Number] = None,
        request_path: typing.Optional[builtins.str] = None,
        timeout_sec: typing.Optional[jsii.Number] = None,
        type: typing.Optional[builtins.str] = None,
        unhealthy_threshold: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param check_interval_sec: 
        :param healthy_threshold: 
        :param port: 
        :param request_path: 
        :param timeout_sec: 
        :param type: 
        :param unhealthy_threshold: 

        :schema: BackendConfigSpecHealthCheck
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__db3739b43fa4b025540285fe6130ac55355070d848ab335e595331ce61a9231f)
            check_type(argname="argument check_interval_sec", value=check_interval_sec, expected_type=type_hints["check_interval_sec"])
            check_type(argname="argument healthy_threshold", value=healthy_threshold, expected_type=type_hints["healthy_threshold"])
            check_type(argname="argument port", value=port, expected_type=type_hints["port"])
            check_type(argname="argument request_path", value=request_path, expected_type=type_hints["request_path"])
            check_type(argname="argument timeout_sec", value=timeout_sec, expected_type=type_hints["timeout_sec"])
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
            check_type(argname="argument unhealthy_threshold", value=unhealthy_threshold, expected_type=type_hints["unhealthy_threshold"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if check_interval_sec is not None:
            self._values["check_interval_sec"] = check_interval_sec
        if healthy_threshold is not None:
            self._values["healthy_threshold"] = healthy_threshold
        if port is not None:
            self._values["port"] = port
        if request_path is not None:
            self._values["request_path"] = request_path
        if timeout_sec is not None:
            self._values["timeout_sec"] = timeout_sec
        if type is not None:
            self._values["type"] = type
        if unhealthy_threshold is not None:
            self._values["unhealthy_threshold"] = unhealthy_threshold

    @builtins.property
    def check_interval_sec(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: BackendConfigSpecHealthCheck#checkIntervalSec
        '''
        result = self._values.get("check_interval_sec")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def healthy_threshold(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: BackendConfigSpecHealthCheck#healthyThreshold
        '''
        result = self._values.get("healthy_threshold")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def port(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: BackendConfigSpecHealthCheck#port
        '''
        result = self._values.get("port")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def request_path(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendConfigSpecHealthCheck#requestPath
        '''
        result = self._values.get("request_path")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def timeout_sec(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: BackendConfigSpecHealthCheck#timeoutSec
        '''
        result = self._values.get("timeout_sec")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def type(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendConfigSpecHealthCheck#type
        '''
        result = self._values.get("type")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def unhealthy_threshold(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: BackendConfigSpecHealthCheck#unhealthyThreshold
        '''
        result = self._values.get("unhealthy_threshold")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendConfigSpecHealthCheck(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_comgooglecloud.BackendConfigSpecIap",
    jsii_struct_bases=[],
    name_mapping={
        "enabled": "enabled",
        "oauthclient_credentials": "oauthclientCredentials",
    },
)
class BackendConfigSpecIap:
    def __init__(
        self,
        *,
        enabled: builtins.bool,
        oauthclient_credentials: typing.Optional[typing.Union["BackendConfigSpecIapOauthclientCredentials", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param enabled: 
        :param oauthclient_credentials: 

        :schema: BackendConfigSpecIap
        '''
        if isinstance(oauthclient_credentials, dict):
            oauthclient_credentials = BackendConfigSpecIapOauthclientCredentials(**oauthclient_credentials)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__977942c57a9aa07b82152e79749f66be15f399d3ffa8d90b4ae75830ac81e6bc)
            check_type(argname="argument enabled", value=enabled, expected_type=type_hints["enabled"])
            check_type(argname="argument oauthclient_credentials", value=oauthclient_credentials, expected_type=type_hints["oauthclient_credentials"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "enabled": enabled,
        }
        if oauthclient_credentials is not None:
            self._values["oauthclient_credentials"] = oauthclient_credentials

    @builtins.property
    def enabled(self) -> builtins.bool:
        '''
        :schema: BackendConfigSpecIap#enabled
        '''
        result = self._values.get("enabled")
        assert result is not None, "Required property 'enabled' is missing"
        return typing.cast(builtins.bool, result)

    @builtins.property
    def oauthclient_credentials(
        self,
    ) -> typing.Optional["BackendConfigSpecIapOauthclientCredentials"]:
        '''
        :schema: BackendConfigSpecIap#oauthclientCredentials
        '''
        result = self._values.get("oauthclient_credentials")
        return typing.cast(typing.Optional["BackendConfigSpecIapOauthclientCredentials"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendConfigSpecIap(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_comgooglecloud.BackendConfigSpecIapOauthclientCredentials",
    jsii_struct_bases=[],
    name_mapping={
        "secret_name": "secretName",
        "client_id": "clientId",
        "client_secret": "clientSecret",
    },
)
class BackendConfigSpecIapOauthclientCredentials:
    def __init__(
        self,
        *,
        secret_name: builtins.str,
        client_id: typing.Optional[builtins.str] = None,
        client_secret: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param secret_name: 
        :param client_id: 
        :param client_secret: 

        :schema: BackendConfigSpecIapOauthclientCredentials
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__c2e82d3b507f0dfec76a1b8c3dd4fca174fdc0d8d79ab94edd9e6f2055c8b185)
            check_type(argname="argument secret_name", value=secret_name, expected_type=type_hints["secret_name"])
            check_type(argname="argument client_id", value=client_id, expected_type=type_hints["client_id"])
            check_type(argname="argument client_secret", value=client_secret, expected_type=type_hints["client_secret"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "secret_name": secret_name,
        }
        if client_id is not None:
            self._values["client_id"] = client_id
        if client_secret is not None:
            self._values["client_secret"] = client_secret

    @builtins.property
    def secret_name(self) -> builtins.str:
        '''
        :schema: BackendConfigSpecIapOauthclientCredentials#secretName
        '''
        result = self._values.get("secret_name")
        assert result is not None, "Required property 'secret_name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def client_id(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendConfigSpecIapOauthclientCredentials#clientID
        '''
        result = self._values.get("client_id")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def client_secret(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendConfigSpecIapOauthclientCredentials#clientSecret
        '''
        result = self._values.get("client_secret")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendConfigSpecIapOauthclientCredentials(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_comgooglecloud.BackendConfigSpecLogging",
    jsii_struct_bases=[],
    name_mapping={"enable": "enable", "sample_rate": "sampleRate"},
)
class BackendConfigSpecLogging:
    def __init__(
        self,
        *,
        enable: typing.Optional[builtins.bool] = None,
        sample_rate: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param enable: 
        :param sample_rate: 

        :schema: BackendConfigSpecLogging
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__0fcdd8b8158e35765a0bb24ce6d3ad6b6b3e62f92cd90585d198c4260c0396eb)
            check_type(argname="argument enable", value=enable, expected_type=type_hints["enable"])
            check_type(argname="argument sample_rate", value=sample_rate, expected_type=type_hints["sample_rate"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if enable is not None:
            self._values["enable"] = enable
        if sample_rate is not None:
            self._values["sample_rate"] = sample_rate

    @builtins.property
    def enable(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: BackendConfigSpecLogging#enable
        '''
        result = self._values.get("enable")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def sample_rate(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: BackendConfigSpecLogging#sampleRate
        '''
        result = self._values.get("sample_rate")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendConfigSpecLogging(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_comgooglecloud.BackendConfigSpecSecurityPolicy",
    jsii_struct_bases=[],
    name_mapping={"name": "name"},
)
class BackendConfigSpecSecurityPolicy:
    def __init__(self, *, name: builtins.str) -> None:
        '''
        :param name: 

        :schema: BackendConfigSpecSecurityPolicy
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__573c7c5297cc0b79918386c6ac4d8851678b046ab7c57580f447a5c6e9587f54)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: BackendConfigSpecSecurityPolicy#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendConfigSpecSecurityPolicy(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_comgooglecloud.BackendConfigSpecSessionAffinity",
    jsii_struct_bases=[],
    name_mapping={
        "affinity_cookie_ttl_sec": "affinityCookieTtlSec",
        "affinity_type": "affinityType",
    },
)
class BackendConfigSpecSessionAffinity:
    def __init__(
        self,
        *,
        affinity_cookie_ttl_sec: typing.Optional[jsii.Number] = None,
        affinity_type: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param affinity_cookie_ttl_sec: 
        :param affinity_type: 

        :schema: BackendConfigSpecSessionAffinity
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__b98370ebaac2c65cbe76a9b2eb8a29d23ffc8c33f0b0c9c57ee69af301b422e8)
            check_type(argname="argument affinity_cookie_ttl_sec", value=affinity_cookie_ttl_sec, expected_type=type_hints["affinity_cookie_ttl_sec"])
            check_type(argname="argument affinity_type", value=affinity_type, expected_type=type_hints["affinity_type"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if affinity_cookie_ttl_sec is not None:
            self._values["affinity_cookie_ttl_sec"] = affinity_cookie_ttl_sec
        if affinity_type is not None:
            self._values["affinity_type"] = affinity_type

    @builtins.property
    def affinity_cookie_ttl_sec(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: BackendConfigSpecSessionAffinity#affinityCookieTtlSec
        '''
        result = self._values.get("affinity_cookie_ttl_sec")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def affinity_type(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendConfigSpecSessionAffinity#affinityType
        '''
        result = self._values.get("affinity_type")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendConfigSpecSessionAffinity(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


__all__ = [
    "BackendConfig",
    "BackendConfigProps",
    "BackendConfigSpec",
    "BackendConfigSpecCdn",
    "BackendConfigSpecCdnBypassCacheOnRequestHeaders",
    "BackendConfigSpecCdnCachePolicy",
    "BackendConfigSpecCdnNegativeCachingPolicy",
    "BackendConfigSpecCdnSignedUrlKeys",
    "BackendConfigSpecConnectionDraining",
    "BackendConfigSpecCustomRequestHeaders",
    "BackendConfigSpecCustomResponseHeaders",
    "BackendConfigSpecHealthCheck",
    "BackendConfigSpecIap",
    "BackendConfigSpecIapOauthclientCredentials",
    "BackendConfigSpecLogging",
    "BackendConfigSpecSecurityPolicy",
    "BackendConfigSpecSessionAffinity",
]

publication.publish()

def _typecheckingstub__81aa9e81ee0611b3554bca9bc6cd27dbf3d2fac15d65e7f371cd198fc36a1565(
    scope: _constructs_77d1e7e8.Construct,
    id: builtins.str,
    *,
    metadata: typing.Optional[typing.Union[_cdk8s_d3d9af27.ApiObjectMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
    spec: typing.Optional[typing.Union[BackendConfigSpec, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ca7b5c060f90aec38f63d4e8cbbd9b7ac5ceda7bbebfaa9a6c1823a8651a90e7(
    *,
    metadata: typing.Optional[typing.Union[_cdk8s_d3d9af27.ApiObjectMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
    spec: typing.Optional[typing.Union[BackendConfigSpec, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7f86a5c8fa811e8cd867e10d438490ec35a4b569c2b923bda2d44597e3a4cf23(
    *,
    cdn: typing.Optional[typing.Union[BackendConfigSpecCdn, typing.Dict[builtins.str, typing.Any]]] = None,
    connection_draining: typing.Optional[typing.Union[BackendConfigSpecConnectionDraining, typing.Dict[builtins.str, typing.Any]]] = None,
    custom_request_headers: typing.Optional[typing.Union[BackendConfigSpecCustomRequestHeaders, typing.Dict[builtins.str, typing.Any]]] = None,
    custom_response_headers: typing.Optional[typing.Union[BackendConfigSpecCustomResponseHeaders, typing.Dict[builtins.str, typing.Any]]] = None,
    health_check: typing.Optional[typing.Union[BackendConfigSpecHealthCheck, typing.Dict[builtins.str, typing.Any]]] = None,
    iap: typing.Optional[typing.Union[BackendConfigSpecIap, typing.Dict[builtins.str, typing.Any]]] = None,
    logging: typing.Optional[typing.Union[BackendConfigSpecLogging, typing.Dict[builtins.str, typing.Any]]] = None,
    security_policy: typing.Optional[typing.Union[BackendConfigSpecSecurityPolicy, typing.Dict[builtins.str, typing.Any]]] = None,
    session_affinity: typing.Optional[typing.Union[BackendConfigSpecSessionAffinity, typing.Dict[builtins.str, typing.Any]]] = None,
    timeout_sec: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__cf6f4f4845ee4bd0dcc7fb467a62205a948ee04031f709c186e4882aa4566ea4(
    *,
    enabled: builtins.bool,
    bypass_cache_on_request_headers: typing.Optional[typing.Sequence[typing.Union[BackendConfigSpecCdnBypassCacheOnRequestHeaders, typing.Dict[builtins.str, typing.Any]]]] = None,
    cache_mode: typing.Optional[builtins.str] = None,
    cache_policy: typing.Optional[typing.Union[BackendConfigSpecCdnCachePolicy, typing.Dict[builtins.str, typing.Any]]] = None,
    client_ttl: typing.Optional[jsii.Number] = None,
    default_ttl: typing.Optional[jsii.Number] = None,
    max_ttl: typing.Optional[jsii.Number] = None,
    negative_caching: typing.Optional[builtins.bool] = None,
    negative_caching_policy: typing.Optional[typing.Sequence[typing.Union[BackendConfigSpecCdnNegativeCachingPolicy, typing.Dict[builtins.str, typing.Any]]]] = None,
    request_coalescing: typing.Optional[builtins.bool] = None,
    serve_while_stale: typing.Optional[jsii.Number] = None,
    signed_url_cache_max_age_sec: typing.Optional[jsii.Number] = None,
    signed_url_keys: typing.Optional[typing.Sequence[typing.Union[BackendConfigSpecCdnSignedUrlKeys, typing.Dict[builtins.str, typing.Any]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__19d128f181d458baf86b8c8e878d57fc3f8c4e544dbea061822e34bea758c69d(
    *,
    header_name: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0b870ae997f02851fd01ab66db321cb5ab875dfd22af675bc2da04ab06a48d5f(
    *,
    include_host: typing.Optional[builtins.bool] = None,
    include_protocol: typing.Optional[builtins.bool] = None,
    include_query_string: typing.Optional[builtins.bool] = None,
    query_string_blacklist: typing.Optional[typing.Sequence[builtins.str]] = None,
    query_string_whitelist: typing.Optional[typing.Sequence[builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__dd77a08f287ea99d2a220769c139958b6f7da4ece72d893658f48307e4216583(
    *,
    code: typing.Optional[jsii.Number] = None,
    ttl: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__18d42241aab9be163ebda4f6642c68c99e03a83186d1f7be6877543256fb2ced(
    *,
    key_name: typing.Optional[builtins.str] = None,
    key_value: typing.Optional[builtins.str] = None,
    secret_name: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3e0cfea4a4ff787a8491a34eae96eeaf23bc41e805fb158280c2e5fd352a3be1(
    *,
    draining_timeout_sec: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d79b9af056655763ea2ec5bbea657370f1f13298719113ffcc47b74493e69d81(
    *,
    headers: typing.Optional[typing.Sequence[builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c8fc99d0d8ab1fc7bc3713d24e10eeed95b72343decce2bc6ca93dd427914593(
    *,
    headers: typing.Optional[typing.Sequence[builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__db3739b43fa4b025540285fe6130ac55355070d848ab335e595331ce61a9231f(
    *,
    check_interval_sec: typing.Optional[jsii.Number] = None,
    healthy_threshold: typing.Optional[jsii.Number] = None,
    port: typing.Optional[jsii.Number] = None,
    request_path: typing.Optional[builtins.str] = None,
    timeout_sec: typing.Optional[jsii.Number] = None,
    type: typing.Optional[builtins.str] = None,
    unhealthy_threshold: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__977942c57a9aa07b82152e79749f66be15f399d3ffa8d90b4ae75830ac81e6bc(
    *,
    enabled: builtins.bool,
    oauthclient_credentials: typing.Optional[typing.Union[BackendConfigSpecIapOauthclientCredentials, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c2e82d3b507f0dfec76a1b8c3dd4fca174fdc0d8d79ab94edd9e6f2055c8b185(
    *,
    secret_name: builtins.str,
    client_id: typing.Optional[builtins.str] = None,
    client_secret: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0fcdd8b8158e35765a0bb24ce6d3ad6b6b3e62f92cd90585d198c4260c0396eb(
    *,
    enable: typing.Optional[builtins.bool] = None,
    sample_rate: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__573c7c5297cc0b79918386c6ac4d8851678b046ab7c57580f447a5c6e9587f54(
    *,
    name: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b98370ebaac2c65cbe76a9b2eb8a29d23ffc8c33f0b0c9c57ee69af301b422e8(
    *,
    affinity_cookie_ttl_sec: typing.Optional[jsii.Number] = None,
    affinity_type: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

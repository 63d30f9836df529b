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


class FrontendConfig(
    _cdk8s_d3d9af27.ApiObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="anygress_kube_iogkenetworking.FrontendConfig",
):
    '''
    :schema: FrontendConfig
    '''

    def __init__(
        self,
        scope: "_constructs_77d1e7e8.Construct",
        id: builtins.str,
        *,
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
        spec: typing.Optional[typing.Union["FrontendConfigSpec", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''Defines a "FrontendConfig" API object.

        :param scope: the scope in which to define this object.
        :param id: a scope-local name for the object.
        :param metadata: 
        :param spec: 
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__270454aacb79ae909ef843df6fe090f5667dcee3d410afdff60d8e069651c9c0)
            check_type(argname="argument scope", value=scope, expected_type=type_hints["scope"])
            check_type(argname="argument id", value=id, expected_type=type_hints["id"])
        props = FrontendConfigProps(metadata=metadata, spec=spec)

        jsii.create(self.__class__, self, [scope, id, props])

    @jsii.member(jsii_name="manifest")
    @builtins.classmethod
    def manifest(
        cls,
        *,
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
        spec: typing.Optional[typing.Union["FrontendConfigSpec", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> typing.Any:
        '''Renders a Kubernetes manifest for "FrontendConfig".

        This can be used to inline resource manifests inside other objects (e.g. as templates).

        :param metadata: 
        :param spec: 
        '''
        props = FrontendConfigProps(metadata=metadata, spec=spec)

        return typing.cast(typing.Any, jsii.sinvoke(cls, "manifest", [props]))

    @jsii.member(jsii_name="toJson")
    def to_json(self) -> typing.Any:
        '''Renders the object to Kubernetes JSON.'''
        return typing.cast(typing.Any, jsii.invoke(self, "toJson", []))

    @jsii.python.classproperty
    @jsii.member(jsii_name="GVK")
    def GVK(cls) -> "_cdk8s_d3d9af27.GroupVersionKind":
        '''Returns the apiVersion and kind for "FrontendConfig".'''
        return typing.cast("_cdk8s_d3d9af27.GroupVersionKind", jsii.sget(cls, "GVK"))


@jsii.data_type(
    jsii_type="anygress_kube_iogkenetworking.FrontendConfigProps",
    jsii_struct_bases=[],
    name_mapping={"metadata": "metadata", "spec": "spec"},
)
class FrontendConfigProps:
    def __init__(
        self,
        *,
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
        spec: typing.Optional[typing.Union["FrontendConfigSpec", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param metadata: 
        :param spec: 

        :schema: FrontendConfig
        '''
        if isinstance(metadata, dict):
            metadata = _cdk8s_d3d9af27.ApiObjectMetadata(**metadata)
        if isinstance(spec, dict):
            spec = FrontendConfigSpec(**spec)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__6b8e66d5b850595bbd05f2cc0560b0f93449dd5eca5d295e36d569c769173925)
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
        :schema: FrontendConfig#metadata
        '''
        result = self._values.get("metadata")
        return typing.cast(typing.Optional["_cdk8s_d3d9af27.ApiObjectMetadata"], result)

    @builtins.property
    def spec(self) -> typing.Optional["FrontendConfigSpec"]:
        '''
        :schema: FrontendConfig#spec
        '''
        result = self._values.get("spec")
        return typing.cast(typing.Optional["FrontendConfigSpec"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "FrontendConfigProps(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_iogkenetworking.FrontendConfigSpec",
    jsii_struct_bases=[],
    name_mapping={"redirect_to_https": "redirectToHttps", "ssl_policy": "sslPolicy"},
)
class FrontendConfigSpec:
    def __init__(
        self,
        *,
        redirect_to_https: typing.Optional[typing.Union["FrontendConfigSpecRedirectToHttps", typing.Dict[builtins.str, typing.Any]]] = None,
        ssl_policy: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param redirect_to_https: 
        :param ssl_policy: 

        :schema: FrontendConfigSpec
        '''
        if isinstance(redirect_to_https, dict):
            redirect_to_https = FrontendConfigSpecRedirectToHttps(**redirect_to_https)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__e903af598ba0d4d2305a82e00e04869c4d7f51a60194974ace5bad7800a39738)
            check_type(argname="argument redirect_to_https", value=redirect_to_https, expected_type=type_hints["redirect_to_https"])
            check_type(argname="argument ssl_policy", value=ssl_policy, expected_type=type_hints["ssl_policy"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if redirect_to_https is not None:
            self._values["redirect_to_https"] = redirect_to_https
        if ssl_policy is not None:
            self._values["ssl_policy"] = ssl_policy

    @builtins.property
    def redirect_to_https(self) -> typing.Optional["FrontendConfigSpecRedirectToHttps"]:
        '''
        :schema: FrontendConfigSpec#redirectToHttps
        '''
        result = self._values.get("redirect_to_https")
        return typing.cast(typing.Optional["FrontendConfigSpecRedirectToHttps"], result)

    @builtins.property
    def ssl_policy(self) -> typing.Optional[builtins.str]:
        '''
        :schema: FrontendConfigSpec#sslPolicy
        '''
        result = self._values.get("ssl_policy")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "FrontendConfigSpec(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_iogkenetworking.FrontendConfigSpecRedirectToHttps",
    jsii_struct_bases=[],
    name_mapping={"enabled": "enabled", "response_code_name": "responseCodeName"},
)
class FrontendConfigSpecRedirectToHttps:
    def __init__(
        self,
        *,
        enabled: builtins.bool,
        response_code_name: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param enabled: 
        :param response_code_name: 

        :schema: FrontendConfigSpecRedirectToHttps
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__bee91c0f71858e0900c31207415d076bf5a67f75a41ced78ba0d14bf8741f548)
            check_type(argname="argument enabled", value=enabled, expected_type=type_hints["enabled"])
            check_type(argname="argument response_code_name", value=response_code_name, expected_type=type_hints["response_code_name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "enabled": enabled,
        }
        if response_code_name is not None:
            self._values["response_code_name"] = response_code_name

    @builtins.property
    def enabled(self) -> builtins.bool:
        '''
        :schema: FrontendConfigSpecRedirectToHttps#enabled
        '''
        result = self._values.get("enabled")
        assert result is not None, "Required property 'enabled' is missing"
        return typing.cast(builtins.bool, result)

    @builtins.property
    def response_code_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: FrontendConfigSpecRedirectToHttps#responseCodeName
        '''
        result = self._values.get("response_code_name")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "FrontendConfigSpecRedirectToHttps(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class GcpBackendPolicy(
    _cdk8s_d3d9af27.ApiObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="anygress_kube_iogkenetworking.GcpBackendPolicy",
):
    '''
    :schema: GCPBackendPolicy
    '''

    def __init__(
        self,
        scope: "_constructs_77d1e7e8.Construct",
        id: builtins.str,
        *,
        spec: typing.Union["GcpBackendPolicySpec", typing.Dict[builtins.str, typing.Any]],
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''Defines a "GCPBackendPolicy" API object.

        :param scope: the scope in which to define this object.
        :param id: a scope-local name for the object.
        :param spec: 
        :param metadata: 
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__8062c2a2248d34846e06909d9d802f49e1457d82308326a2692b3f3d68684b72)
            check_type(argname="argument scope", value=scope, expected_type=type_hints["scope"])
            check_type(argname="argument id", value=id, expected_type=type_hints["id"])
        props = GcpBackendPolicyProps(spec=spec, metadata=metadata)

        jsii.create(self.__class__, self, [scope, id, props])

    @jsii.member(jsii_name="manifest")
    @builtins.classmethod
    def manifest(
        cls,
        *,
        spec: typing.Union["GcpBackendPolicySpec", typing.Dict[builtins.str, typing.Any]],
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> typing.Any:
        '''Renders a Kubernetes manifest for "GCPBackendPolicy".

        This can be used to inline resource manifests inside other objects (e.g. as templates).

        :param spec: 
        :param metadata: 
        '''
        props = GcpBackendPolicyProps(spec=spec, metadata=metadata)

        return typing.cast(typing.Any, jsii.sinvoke(cls, "manifest", [props]))

    @jsii.member(jsii_name="toJson")
    def to_json(self) -> typing.Any:
        '''Renders the object to Kubernetes JSON.'''
        return typing.cast(typing.Any, jsii.invoke(self, "toJson", []))

    @jsii.python.classproperty
    @jsii.member(jsii_name="GVK")
    def GVK(cls) -> "_cdk8s_d3d9af27.GroupVersionKind":
        '''Returns the apiVersion and kind for "GCPBackendPolicy".'''
        return typing.cast("_cdk8s_d3d9af27.GroupVersionKind", jsii.sget(cls, "GVK"))


@jsii.data_type(
    jsii_type="anygress_kube_iogkenetworking.GcpBackendPolicyProps",
    jsii_struct_bases=[],
    name_mapping={"spec": "spec", "metadata": "metadata"},
)
class GcpBackendPolicyProps:
    def __init__(
        self,
        *,
        spec: typing.Union["GcpBackendPolicySpec", typing.Dict[builtins.str, typing.Any]],
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param spec: 
        :param metadata: 

        :schema: GCPBackendPolicy
        '''
        if isinstance(spec, dict):
            spec = GcpBackendPolicySpec(**spec)
        if isinstance(metadata, dict):
            metadata = _cdk8s_d3d9af27.ApiObjectMetadata(**metadata)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__746187a559f666c799834f1cfd777d6e34328c465593b264821d8b31b4314fde)
            check_type(argname="argument spec", value=spec, expected_type=type_hints["spec"])
            check_type(argname="argument metadata", value=metadata, expected_type=type_hints["metadata"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "spec": spec,
        }
        if metadata is not None:
            self._values["metadata"] = metadata

    @builtins.property
    def spec(self) -> "GcpBackendPolicySpec":
        '''
        :schema: GCPBackendPolicy#spec
        '''
        result = self._values.get("spec")
        assert result is not None, "Required property 'spec' is missing"
        return typing.cast("GcpBackendPolicySpec", result)

    @builtins.property
    def metadata(self) -> typing.Optional["_cdk8s_d3d9af27.ApiObjectMetadata"]:
        '''
        :schema: GCPBackendPolicy#metadata
        '''
        result = self._values.get("metadata")
        return typing.cast(typing.Optional["_cdk8s_d3d9af27.ApiObjectMetadata"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "GcpBackendPolicyProps(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_iogkenetworking.GcpBackendPolicySpec",
    jsii_struct_bases=[],
    name_mapping={"target_ref": "targetRef", "default": "default"},
)
class GcpBackendPolicySpec:
    def __init__(
        self,
        *,
        target_ref: typing.Union["GcpBackendPolicySpecTargetRef", typing.Dict[builtins.str, typing.Any]],
        default: typing.Optional[typing.Union["GcpBackendPolicySpecDefault", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param target_ref: 
        :param default: 

        :schema: GcpBackendPolicySpec
        '''
        if isinstance(target_ref, dict):
            target_ref = GcpBackendPolicySpecTargetRef(**target_ref)
        if isinstance(default, dict):
            default = GcpBackendPolicySpecDefault(**default)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__b1dc40b66d8ef4fb93d8bd033b2107fdf79413b606c1c2d21b39047a5cc511d9)
            check_type(argname="argument target_ref", value=target_ref, expected_type=type_hints["target_ref"])
            check_type(argname="argument default", value=default, expected_type=type_hints["default"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "target_ref": target_ref,
        }
        if default is not None:
            self._values["default"] = default

    @builtins.property
    def target_ref(self) -> "GcpBackendPolicySpecTargetRef":
        '''
        :schema: GcpBackendPolicySpec#targetRef
        '''
        result = self._values.get("target_ref")
        assert result is not None, "Required property 'target_ref' is missing"
        return typing.cast("GcpBackendPolicySpecTargetRef", result)

    @builtins.property
    def default(self) -> typing.Optional["GcpBackendPolicySpecDefault"]:
        '''
        :schema: GcpBackendPolicySpec#default
        '''
        result = self._values.get("default")
        return typing.cast(typing.Optional["GcpBackendPolicySpecDefault"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "GcpBackendPolicySpec(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_iogkenetworking.GcpBackendPolicySpecDefault",
    jsii_struct_bases=[],
    name_mapping={
        "backend_preference": "backendPreference",
        "connection_draining": "connectionDraining",
        "iap": "iap",
        "logging": "logging",
        "max_rate_per_endpoint": "maxRatePerEndpoint",
        "security_policy": "securityPolicy",
        "session_affinity": "sessionAffinity",
        "timeout_sec": "timeoutSec",
    },
)
class GcpBackendPolicySpecDefault:
    def __init__(
        self,
        *,
        backend_preference: typing.Optional[builtins.str] = None,
        connection_draining: typing.Optional[typing.Union["GcpBackendPolicySpecDefaultConnectionDraining", typing.Dict[builtins.str, typing.Any]]] = None,
        iap: typing.Optional[typing.Union["GcpBackendPolicySpecDefaultIap", typing.Dict[builtins.str, typing.Any]]] = None,
        logging: typing.Optional[typing.Union["GcpBackendPolicySpecDefaultLogging", typing.Dict[builtins.str, typing.Any]]] = None,
        max_rate_per_endpoint: typing.Optional[jsii.Number] = None,
        security_policy: typing.Optional[builtins.str] = None,
        session_affinity: typing.Optional[typing.Union["GcpBackendPolicySpecDefaultSessionAffinity", typing.Dict[builtins.str, typing.Any]]] = None,
        timeout_sec: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param backend_preference: 
        :param connection_draining: 
        :param iap: 
        :param logging: 
        :param max_rate_per_endpoint: 
        :param security_policy: 
        :param session_affinity: 
        :param timeout_sec: 

        :schema: GcpBackendPolicySpecDefault
        '''
        if isinstance(connection_draining, dict):
            connection_draining = GcpBackendPolicySpecDefaultConnectionDraining(**connection_draining)
        if isinstance(iap, dict):
            iap = GcpBackendPolicySpecDefaultIap(**iap)
        if isinstance(logging, dict):
            logging = GcpBackendPolicySpecDefaultLogging(**logging)
        if isinstance(session_affinity, dict):
            session_affinity = GcpBackendPolicySpecDefaultSessionAffinity(**session_affinity)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__99f67e6bdf21a765eaa27646acc215dacf7c52310565783652879e9a9406513b)
            check_type(argname="argument backend_preference", value=backend_preference, expected_type=type_hints["backend_preference"])
            check_type(argname="argument connection_draining", value=connection_draining, expected_type=type_hints["connection_draining"])
            check_type(argname="argument iap", value=iap, expected_type=type_hints["iap"])
            check_type(argname="argument logging", value=logging, expected_type=type_hints["logging"])
            check_type(argname="argument max_rate_per_endpoint", value=max_rate_per_endpoint, expected_type=type_hints["max_rate_per_endpoint"])
            check_type(argname="argument security_policy", value=security_policy, expected_type=type_hints["security_policy"])
            check_type(argname="argument session_affinity", value=session_affinity, expected_type=type_hints["session_affinity"])
            check_type(argname="argument timeout_sec", value=timeout_sec, expected_type=type_hints["timeout_sec"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if backend_preference is not None:
            self._values["backend_preference"] = backend_preference
        if connection_draining is not None:
            self._values["connection_draining"] = connection_draining
        if iap is not None:
            self._values["iap"] = iap
        if logging is not None:
            self._values["logging"] = logging
        if max_rate_per_endpoint is not None:
            self._values["max_rate_per_endpoint"] = max_rate_per_endpoint
        if security_policy is not None:
            self._values["security_policy"] = security_policy
        if session_affinity is not None:
            self._values["session_affinity"] = session_affinity
        if timeout_sec is not None:
            self._values["timeout_sec"] = timeout_sec

    @builtins.property
    def backend_preference(self) -> typing.Optional[builtins.str]:
        '''
        :schema: GcpBackendPolicySpecDefault#backendPreference
        '''
        result = self._values.get("backend_preference")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def connection_draining(
        self,
    ) -> typing.Optional["GcpBackendPolicySpecDefaultConnectionDraining"]:
        '''
        :schema: GcpBackendPolicySpecDefault#connectionDraining
        '''
        result = self._values.get("connection_draining")
        return typing.cast(typing.Optional["GcpBackendPolicySpecDefaultConnectionDraining"], result)

    @builtins.property
    def iap(self) -> typing.Optional["GcpBackendPolicySpecDefaultIap"]:
        '''
        :schema: GcpBackendPolicySpecDefault#iap
        '''
        result = self._values.get("iap")
        return typing.cast(typing.Optional["GcpBackendPolicySpecDefaultIap"], result)

    @builtins.property
    def logging(self) -> typing.Optional["GcpBackendPolicySpecDefaultLogging"]:
        '''
        :schema: GcpBackendPolicySpecDefault#logging
        '''
        result = self._values.get("logging")
        return typing.cast(typing.Optional["GcpBackendPolicySpecDefaultLogging"], result)

    @builtins.property
    def max_rate_per_endpoint(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: GcpBackendPolicySpecDefault#maxRatePerEndpoint
        '''
        result = self._values.get("max_rate_per_endpoint")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def security_policy(self) -> typing.Optional[builtins.str]:
        '''
        :schema: GcpBackendPolicySpecDefault#securityPolicy
        '''
        result = self._values.get("security_policy")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def session_affinity(
        self,
    ) -> typing.Optional["GcpBackendPolicySpecDefaultSessionAffinity"]:
        '''
        :schema: GcpBackendPolicySpecDefault#sessionAffinity
        '''
        result = self._values.get("session_affinity")
        return typing.cast(typing.Optional["GcpBackendPolicySpecDefaultSessionAffinity"], result)

    @builtins.property
    def timeout_sec(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: GcpBackendPolicySpecDefault#timeoutSec
        '''
        result = self._values.get("timeout_sec")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "GcpBackendPolicySpecDefault(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_iogkenetworking.GcpBackendPolicySpecDefaultConnectionDraining",
    jsii_struct_bases=[],
    name_mapping={"draining_timeout_sec": "drainingTimeoutSec"},
)
class GcpBackendPolicySpecDefaultConnectionDraining:
    def __init__(
        self,
        *,
        draining_timeout_sec: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param draining_timeout_sec: 

        :schema: GcpBackendPolicySpecDefaultConnectionDraining
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__91b975e6a37a49014e07be61028c9e102699c8a2680f2b4cb5c35938cf851fc9)
            check_type(argname="argument draining_timeout_sec", value=draining_timeout_sec, expected_type=type_hints["draining_timeout_sec"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if draining_timeout_sec is not None:
            self._values["draining_timeout_sec"] = draining_timeout_sec

    @builtins.property
    def draining_timeout_sec(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: GcpBackendPolicySpecDefaultConnectionDraining#drainingTimeoutSec
        '''
        result = self._values.get("draining_timeout_sec")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "GcpBackendPolicySpecDefaultConnectionDraining(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_iogkenetworking.GcpBackendPolicySpecDefaultIap",
    jsii_struct_bases=[],
    name_mapping={
        "client_id": "clientId",
        "enabled": "enabled",
        "oauth2_client_secret": "oauth2ClientSecret",
    },
)
class GcpBackendPolicySpecDefaultIap:
    def __init__(
        self,
        *,
        client_id: typing.Optional[builtins.str] = None,
        enabled: typing.Optional[builtins.bool] = None,
        oauth2_client_secret: typing.Optional[typing.Union["GcpBackendPolicySpecDefaultIapOauth2ClientSecret", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param client_id: 
        :param enabled: 
        :param oauth2_client_secret: 

        :schema: GcpBackendPolicySpecDefaultIap
        '''
        if isinstance(oauth2_client_secret, dict):
            oauth2_client_secret = GcpBackendPolicySpecDefaultIapOauth2ClientSecret(**oauth2_client_secret)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__b81833dd3ec51dfdd33d61b05b9d61896f6e8a8bcf97b1e03bf66333ce947a62)
            check_type(argname="argument client_id", value=client_id, expected_type=type_hints["client_id"])
            check_type(argname="argument enabled", value=enabled, expected_type=type_hints["enabled"])
            check_type(argname="argument oauth2_client_secret", value=oauth2_client_secret, expected_type=type_hints["oauth2_client_secret"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if client_id is not None:
            self._values["client_id"] = client_id
        if enabled is not None:
            self._values["enabled"] = enabled
        if oauth2_client_secret is not None:
            self._values["oauth2_client_secret"] = oauth2_client_secret

    @builtins.property
    def client_id(self) -> typing.Optional[builtins.str]:
        '''
        :schema: GcpBackendPolicySpecDefaultIap#clientID
        '''
        result = self._values.get("client_id")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def enabled(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: GcpBackendPolicySpecDefaultIap#enabled
        '''
        result = self._values.get("enabled")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def oauth2_client_secret(
        self,
    ) -> typing.Optional["GcpBackendPolicySpecDefaultIapOauth2ClientSecret"]:
        '''
        :schema: GcpBackendPolicySpecDefaultIap#oauth2ClientSecret
        '''
        result = self._values.get("oauth2_client_secret")
        return typing.cast(typing.Optional["GcpBackendPolicySpecDefaultIapOauth2ClientSecret"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "GcpBackendPolicySpecDefaultIap(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_iogkenetworking.GcpBackendPolicySpecDefaultIapOauth2ClientSecret",
    jsii_struct_bases=[],
    name_mapping={"name": "name"},
)
class GcpBackendPolicySpecDefaultIapOauth2ClientSecret:
    def __init__(self, *, name: typing.Optional[builtins.str] = None) -> None:
        '''
        :param name: 

        :schema: GcpBackendPolicySpecDefaultIapOauth2ClientSecret
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__31d6e5f987126c54589909d000876d4e818458186088ee40e45bcc8ec30b47f9)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if name is not None:
            self._values["name"] = name

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: GcpBackendPolicySpecDefaultIapOauth2ClientSecret#name
        '''
        result = self._values.get("name")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "GcpBackendPolicySpecDefaultIapOauth2ClientSecret(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_iogkenetworking.GcpBackendPolicySpecDefaultLogging",
    jsii_struct_bases=[],
    name_mapping={"enabled": "enabled", "sample_rate": "sampleRate"},
)
class GcpBackendPolicySpecDefaultLogging:
    def __init__(
        self,
        *,
        enabled: typing.Optional[builtins.bool] = None,
        sample_rate: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param enabled: 
        :param sample_rate: 

        :schema: GcpBackendPolicySpecDefaultLogging
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__e72e6573dd91a207c9fc563886212ed202da8fe28297608fb733b332cd41d20c)
            check_type(argname="argument enabled", value=enabled, expected_type=type_hints["enabled"])
            check_type(argname="argument sample_rate", value=sample_rate, expected_type=type_hints["sample_rate"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if enabled is not None:
            self._values["enabled"] = enabled
        if sample_rate is not None:
            self._values["sample_rate"] = sample_rate

    @builtins.property
    def enabled(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: GcpBackendPolicySpecDefaultLogging#enabled
        '''
        result = self._values.get("enabled")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def sample_rate(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: GcpBackendPolicySpecDefaultLogging#sampleRate
        '''
        result = self._values.get("sample_rate")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "GcpBackendPolicySpecDefaultLogging(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_iogkenetworking.GcpBackendPolicySpecDefaultSessionAffinity",
    jsii_struct_bases=[],
    name_mapping={"cookie_ttl_sec": "cookieTtlSec", "type": "type"},
)
class GcpBackendPolicySpecDefaultSessionAffinity:
    def __init__(
        self,
        *,
        cookie_ttl_sec: typing.Optional[jsii.Number] = None,
        type: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param cookie_ttl_sec: 
        :param type: 

        :schema: GcpBackendPolicySpecDefaultSessionAffinity
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__7c0bcb93836bb9c17b759a057cfa9e8829805bf81beaf6d5f2a7d7a951092bde)
            check_type(argname="argument cookie_ttl_sec", value=cookie_ttl_sec, expected_type=type_hints["cookie_ttl_sec"])
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if cookie_ttl_sec is not None:
            self._values["cookie_ttl_sec"] = cookie_ttl_sec
        if type is not None:
            self._values["type"] = type

    @builtins.property
    def cookie_ttl_sec(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: GcpBackendPolicySpecDefaultSessionAffinity#cookieTtlSec
        '''
        result = self._values.get("cookie_ttl_sec")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def type(self) -> typing.Optional[builtins.str]:
        '''
        :schema: GcpBackendPolicySpecDefaultSessionAffinity#type
        '''
        result = self._values.get("type")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "GcpBackendPolicySpecDefaultSessionAffinity(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_iogkenetworking.GcpBackendPolicySpecTargetRef",
    jsii_struct_bases=[],
    name_mapping={
        "group": "group",
        "kind": "kind",
        "name": "name",
        "namespace": "namespace",
    },
)
class GcpBackendPolicySpecTargetRef:
    def __init__(
        self,
        *,
        group: builtins.str,
        kind: builtins.str,
        name: builtins.str,
        namespace: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param group: 
        :param kind: 
        :param name: 
        :param namespace: 

        :schema: GcpBackendPolicySpecTargetRef
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__75fc3bc518fe790e600a81f7a31d3136cabbc20962ecaa8b8c384ddf2017c188)
            check_type(argname="argument group", value=group, expected_type=type_hints["group"])
            check_type(argname="argument kind", value=kind, expected_type=type_hints["kind"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument namespace", value=namespace, expected_type=type_hints["namespace"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "group": group,
            "kind": kind,
            "name": name,
        }
        if namespace is not None:
            self._values["namespace"] = namespace

    @builtins.property
    def group(self) -> builtins.str:
        '''
        :schema: GcpBackendPolicySpecTargetRef#group
        '''
        result = self._values.get("group")
        assert result is not None, "Required property 'group' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def kind(self) -> builtins.str:
        '''
        :schema: GcpBackendPolicySpecTargetRef#kind
        '''
        result = self._values.get("kind")
        assert result is not None, "Required property 'kind' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: GcpBackendPolicySpecTargetRef#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def namespace(self) -> typing.Optional[builtins.str]:
        '''
        :schema: GcpBackendPolicySpecTargetRef#namespace
        '''
        result = self._values.get("namespace")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "GcpBackendPolicySpecTargetRef(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class GcpGatewayPolicy(
    _cdk8s_d3d9af27.ApiObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="anygress_kube_iogkenetworking.GcpGatewayPolicy",
):
    '''
    :schema: GCPGatewayPolicy
    '''

    def __init__(
        self,
        scope: "_constructs_77d1e7e8.Construct",
        id: builtins.str,
        *,
        spec: typing.Union["GcpGatewayPolicySpec", typing.Dict[builtins.str, typing.Any]],
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''Defines a "GCPGatewayPolicy" API object.

        :param scope: the scope in which to define this object.
        :param id: a scope-local name for the object.
        :param spec: 
        :param metadata: 
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__8e54f70223a55d127b6f49e4a64ee41e70135e87569edccf0a8b4b474cb41679)
            check_type(argname="argument scope", value=scope, expected_type=type_hints["scope"])
            check_type(argname="argument id", value=id, expected_type=type_hints["id"])
        props = GcpGatewayPolicyProps(spec=spec, metadata=metadata)

        jsii.create(self.__class__, self, [scope, id, props])

    @jsii.member(jsii_name="manifest")
    @builtins.classmethod
    def manifest(
        cls,
        *,
        spec: typing.Union["GcpGatewayPolicySpec", typing.Dict[builtins.str, typing.Any]],
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> typing.Any:
        '''Renders a Kubernetes manifest for "GCPGatewayPolicy".

        This can be used to inline resource manifests inside other objects (e.g. as templates).

        :param spec: 
        :param metadata: 
        '''
        props = GcpGatewayPolicyProps(spec=spec, metadata=metadata)

        return typing.cast(typing.Any, jsii.sinvoke(cls, "manifest", [props]))

    @jsii.member(jsii_name="toJson")
    def to_json(self) -> typing.Any:
        '''Renders the object to Kubernetes JSON.'''
        return typing.cast(typing.Any, jsii.invoke(self, "toJson", []))

    @jsii.python.classproperty
    @jsii.member(jsii_name="GVK")
    def GVK(cls) -> "_cdk8s_d3d9af27.GroupVersionKind":
        '''Returns the apiVersion and kind for "GCPGatewayPolicy".'''
        return typing.cast("_cdk8s_d3d9af27.GroupVersionKind", jsii.sget(cls, "GVK"))


@jsii.data_type(
    jsii_type="anygress_kube_iogkenetworking.GcpGatewayPolicyProps",
    jsii_struct_bases=[],
    name_mapping={"spec": "spec", "metadata": "metadata"},
)
class GcpGatewayPolicyProps:
    def __init__(
        self,
        *,
        spec: typing.Union["GcpGatewayPolicySpec", typing.Dict[builtins.str, typing.Any]],
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param spec: 
        :param metadata: 

        :schema: GCPGatewayPolicy
        '''
        if isinstance(spec, dict):
            spec = GcpGatewayPolicySpec(**spec)
        if isinstance(metadata, dict):
            metadata = _cdk8s_d3d9af27.ApiObjectMetadata(**metadata)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__875cc0fc172ce7fd9038ba23a8e11dd871ff05468c9b3e4a90d6f183f6b41398)
            check_type(argname="argument spec", value=spec, expected_type=type_hints["spec"])
            check_type(argname="argument metadata", value=metadata, expected_type=type_hints["metadata"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "spec": spec,
        }
        if metadata is not None:
            self._values["metadata"] = metadata

    @builtins.property
    def spec(self) -> "GcpGatewayPolicySpec":
        '''
        :schema: GCPGatewayPolicy#spec
        '''
        result = self._values.get("spec")
        assert result is not None, "Required property 'spec' is missing"
        return typing.cast("GcpGatewayPolicySpec", result)

    @builtins.property
    def metadata(self) -> typing.Optional["_cdk8s_d3d9af27.ApiObjectMetadata"]:
        '''
        :schema: GCPGatewayPolicy#metadata
        '''
        result = self._values.get("metadata")
        return typing.cast(typing.Optional["_cdk8s_d3d9af27.ApiObjectMetadata"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "GcpGatewayPolicyProps(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_iogkenetworking.GcpGatewayPolicySpec",
    jsii_struct_bases=[],
    name_mapping={"target_ref": "targetRef", "default": "default"},
)
class GcpGatewayPolicySpec:
    def __init__(
        self,
        *,
        target_ref: typing.Union["GcpGatewayPolicySpecTargetRef", typing.Dict[builtins.str, typing.Any]],
        default: typing.Optional[typing.Union["GcpGatewayPolicySpecDefault", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param target_ref: 
        :param default: 

        :schema: GcpGatewayPolicySpec
        '''
        if isinstance(target_ref, dict):
            target_ref = GcpGatewayPolicySpecTargetRef(**target_ref)
        if isinstance(default, dict):
            default = GcpGatewayPolicySpecDefault(**default)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__bc08262d4f8e37f5e314d87c37e367c481cc9821f95b9a5f69c7dc5f5082851a)
            check_type(argname="argument target_ref", value=target_ref, expected_type=type_hints["target_ref"])
            check_type(argname="argument default", value=default, expected_type=type_hints["default"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "target_ref": target_ref,
        }
        if default is not None:
            self._values["default"] = default

    @builtins.property
    def target_ref(self) -> "GcpGatewayPolicySpecTargetRef":
        '''
        :schema: GcpGatewayPolicySpec#targetRef
        '''
        result = self._values.get("target_ref")
        assert result is not None, "Required property 'target_ref' is missing"
        return typing.cast("GcpGatewayPolicySpecTargetRef", result)

    @builtins.property
    def default(self) -> typing.Optional["GcpGatewayPolicySpecDefault"]:
        '''
        :schema: GcpGatewayPolicySpec#default
        '''
        result = self._values.get("default")
        return typing.cast(typing.Optional["GcpGatewayPolicySpecDefault"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "GcpGatewayPolicySpec(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_iogkenetworking.GcpGatewayPolicySpecDefault",
    jsii_struct_bases=[],
    name_mapping={
        "allow_global_access": "allowGlobalAccess",
        "region": "region",
        "ssl_policy": "sslPolicy",
    },
)
class GcpGatewayPolicySpecDefault:
    def __init__(
        self,
        *,
        allow_global_access: typing.Optional[builtins.bool] = None,
        region: typing.Optional[builtins.str] = None,
        ssl_policy: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param allow_global_access: 
        :param region: 
        :param ssl_policy: 

        :schema: GcpGatewayPolicySpecDefault
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__058da8d256802217a89f253b923e0014267f978823f8baa1c6d1ecbebf293a9d)
            check_type(argname="argument allow_global_access", value=allow_global_access, expected_type=type_hints["allow_global_access"])
            check_type(argname="argument region", value=region, expected_type=type_hints["region"])
            check_type(argname="argument ssl_policy", value=ssl_policy, expected_type=type_hints["ssl_policy"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if allow_global_access is not None:
            self._values["allow_global_access"] = allow_global_access
        if region is not None:
            self._values["region"] = region
        if ssl_policy is not None:
            self._values["ssl_policy"] = ssl_policy

    @builtins.property
    def allow_global_access(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: GcpGatewayPolicySpecDefault#allowGlobalAccess
        '''
        result = self._values.get("allow_global_access")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def region(self) -> typing.Optional[builtins.str]:
        '''
        :schema: GcpGatewayPolicySpecDefault#region
        '''
        result = self._values.get("region")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def ssl_policy(self) -> typing.Optional[builtins.str]:
        '''
        :schema: GcpGatewayPolicySpecDefault#sslPolicy
        '''
        result = self._values.get("ssl_policy")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "GcpGatewayPolicySpecDefault(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_iogkenetworking.GcpGatewayPolicySpecTargetRef",
    jsii_struct_bases=[],
    name_mapping={
        "group": "group",
        "kind": "kind",
        "name": "name",
        "namespace": "namespace",
    },
)
class GcpGatewayPolicySpecTargetRef:
    def __init__(
        self,
        *,
        group: builtins.str,
        kind: builtins.str,
        name: builtins.str,
        namespace: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param group: 
        :param kind: 
        :param name: 
        :param namespace: 

        :schema: GcpGatewayPolicySpecTargetRef
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__604ecd64ef9d8c7cdfff4a65257257ec6a020bc93dfae268468366d15140495d)
            check_type(argname="argument group", value=group, expected_type=type_hints["group"])
            check_type(argname="argument kind", value=kind, expected_type=type_hints["kind"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument namespace", value=namespace, expected_type=type_hints["namespace"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "group": group,
            "kind": kind,
            "name": name,
        }
        if namespace is not None:
            self._values["namespace"] = namespace

    @builtins.property
    def group(self) -> builtins.str:
        '''
        :schema: GcpGatewayPolicySpecTargetRef#group
        '''
        result = self._values.get("group")
        assert result is not None, "Required property 'group' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def kind(self) -> builtins.str:
        '''
        :schema: GcpGatewayPolicySpecTargetRef#kind
        '''
        result = self._values.get("kind")
        assert result is not None, "Required property 'kind' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: GcpGatewayPolicySpecTargetRef#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def namespace(self) -> typing.Optional[builtins.str]:
        '''
        :schema: GcpGatewayPolicySpecTargetRef#namespace
        '''
        result = self._values.get("namespace")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "GcpGatewayPolicySpecTargetRef(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class HealthCheckPolicy(
    _cdk8s_d3d9af27.ApiObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="anygress_kube_iogkenetworking.HealthCheckPolicy",
):
    '''
    :schema: HealthCheckPolicy
    '''

    def __init__(
        self,
        scope: "_constructs_77d1e7e8.Construct",
        id: builtins.str,
        *,
        spec: typing.Union["HealthCheckPolicySpec", typing.Dict[builtins.str, typing.Any]],
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''Defines a "HealthCheckPolicy" API object.

        :param scope: the scope in which to define this object.
        :param id: a scope-local name for the object.
        :param spec: 
        :param metadata: 
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__147b4b81e34ac15eec27d24c72b8497617e37218b8237bb4b81d77a93f6ca9a6)
            check_type(argname="argument scope", value=scope, expected_type=type_hints["scope"])
            check_type(argname="argument id", value=id, expected_type=type_hints["id"])
        props = HealthCheckPolicyProps(spec=spec, metadata=metadata)

        jsii.create(self.__class__, self, [scope, id, props])

    @jsii.member(jsii_name="manifest")
    @builtins.classmethod
    def manifest(
        cls,
        *,
        spec: typing.Union["HealthCheckPolicySpec", typing.Dict[builtins.str, typing.Any]],
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> typing.Any:
        '''Renders a Kubernetes manifest for "HealthCheckPolicy".

        This can be used to inline resource manifests inside other objects (e.g. as templates).

        :param spec: 
        :param metadata: 
        '''
        props = HealthCheckPolicyProps(spec=spec, metadata=metadata)

        return typing.cast(typing.Any, jsii.sinvoke(cls, "manifest", [props]))

    @jsii.member(jsii_name="toJson")
    def to_json(self) -> typing.Any:
        '''Renders the object to Kubernetes JSON.'''
        return typing.cast(typing.Any, jsii.invoke(self, "toJson", []))

    @jsii.python.classproperty
    @jsii.member(jsii_name="GVK")
    def GVK(cls) -> "_cdk8s_d3d9af27.GroupVersionKind":
        '''Returns the apiVersion and kind for "HealthCheckPolicy".'''
        return typing.cast("_cdk8s_d3d9af27.GroupVersionKind", jsii.sget(cls, "GVK"))


@jsii.data_type(
    jsii_type="anygress_kube_iogkenetworking.HealthCheckPolicyProps",
    jsii_struct_bases=[],
    name_mapping={"spec": "spec", "metadata": "metadata"},
)
class HealthCheckPolicyProps:
    def __init__(
        self,
        *,
        spec: typing.Union["HealthCheckPolicySpec", typing.Dict[builtins.str, typing.Any]],
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param spec: 
        :param metadata: 

        :schema: HealthCheckPolicy
        '''
        if isinstance(spec, dict):
            spec = HealthCheckPolicySpec(**spec)
        if isinstance(metadata, dict):
            metadata = _cdk8s_d3d9af27.ApiObjectMetadata(**metadata)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__73720c0f1a2ef84885b340ec44003c9517f4afaf943119948f47975a8b738337)
            check_type(argname="argument spec", value=spec, expected_type=type_hints["spec"])
            check_type(argname="argument metadata", value=metadata, expected_type=type_hints["metadata"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "spec": spec,
        }
        if metadata is not None:
            self._values["metadata"] = metadata

    @builtins.property
    def spec(self) -> "HealthCheckPolicySpec":
        '''
        :schema: HealthCheckPolicy#spec
        '''
        result = self._values.get("spec")
        assert result is not None, "Required property 'spec' is missing"
        return typing.cast("HealthCheckPolicySpec", result)

    @builtins.property
    def metadata(self) -> typing.Optional["_cdk8s_d3d9af27.ApiObjectMetadata"]:
        '''
        :schema: HealthCheckPolicy#metadata
        '''
        result = self._values.get("metadata")
        return typing.cast(typing.Optional["_cdk8s_d3d9af27.ApiObjectMetadata"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HealthCheckPolicyProps(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_iogkenetworking.HealthCheckPolicySpec",
    jsii_struct_bases=[],
    name_mapping={"target_ref": "targetRef", "default": "default"},
)
class HealthCheckPolicySpec:
    def __init__(
        self,
        *,
        target_ref: typing.Union["HealthCheckPolicySpecTargetRef", typing.Dict[builtins.str, typing.Any]],
        default: typing.Optional[typing.Union["HealthCheckPolicySpecDefault", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param target_ref: 
        :param default: 

        :schema: HealthCheckPolicySpec
        '''
        if isinstance(target_ref, dict):
            target_ref = HealthCheckPolicySpecTargetRef(**target_ref)
        if isinstance(default, dict):
            default = HealthCheckPolicySpecDefault(**default)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__33ea1959d898105271e08030c98d63930e870a83b2c638f834581d944d12fb0b)
            check_type(argname="argument target_ref", value=target_ref, expected_type=type_hints["target_ref"])
            check_type(argname="argument default", value=default, expected_type=type_hints["default"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "target_ref": target_ref,
        }
        if default is not None:
            self._values["default"] = default

    @builtins.property
    def target_ref(self) -> "HealthCheckPolicySpecTargetRef":
        '''
        :schema: HealthCheckPolicySpec#targetRef
        '''
        result = self._values.get("target_ref")
        assert result is not None, "Required property 'target_ref' is missing"
        return typing.cast("HealthCheckPolicySpecTargetRef", result)

    @builtins.property
    def default(self) -> typing.Optional["HealthCheckPolicySpecDefault"]:
        '''
        :schema: HealthCheckPolicySpec#default
        '''
        result = self._values.get("default")
        return typing.cast(typing.Optional["HealthCheckPolicySpecDefault"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HealthCheckPolicySpec(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_iogkenetworking.HealthCheckPolicySpecDefault",
    jsii_struct_bases=[],
    name_mapping={
        "check_interval_sec": "checkIntervalSec",
        "config": "config",
        "healthy_threshold": "healthyThreshold",
        "log_config": "logConfig",
        "timeout_sec": "timeoutSec",
        "unhealthy_threshold": "unhealthyThreshold",
    },
)
class HealthCheckPolicySpecDefault:
    def __init__(
        self,
        *,
        check_interval_sec: typing.Optional[jsii.Number] = None,
        config: typing.Optional[typing.Union["HealthCheckPolicySpecDefaultConfig", typing.Dict[builtins.str, typing.Any]]] = None,
        healthy_threshold: typing.Optional[jsii.Number] = None,
        log_config: typing.Optional[typing.Union["HealthCheckPolicySpecDefaultLogConfig", typing.Dict[builtins.str, typing.Any]]] = None,
        timeout_sec: typing.Optional[jsii.Number] = None,
        unhealthy_threshold: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param check_interval_sec: 
        :param config: 
        :param healthy_threshold: 
        :param log_config: 
        :param timeout_sec: 
        :param unhealthy_threshold: 

        :schema: HealthCheckPolicySpecDefault
        '''
        if isinstance(config, dict):
            config = HealthCheckPolicySpecDefaultConfig(**config)
        if isinstance(log_config, dict):
            log_config = HealthCheckPolicySpecDefaultLogConfig(**log_config)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__b1c7f10747f2ba3c5d945dfd5d8acfbd792572cd7cc54f6c5c75b1bf70845047)
            check_type(argname="argument check_interval_sec", value=check_interval_sec, expected_type=type_hints["check_interval_sec"])
            check_type(argname="argument config", value=config, expected_type=type_hints["config"])
            check_type(argname="argument healthy_threshold", value=healthy_threshold, expected_type=type_hints["healthy_threshold"])
            check_type(argname="argument log_config", value=log_config, expected_type=type_hints["log_config"])
            check_type(argname="argument timeout_sec", value=timeout_sec, expected_type=type_hints["timeout_sec"])
            check_type(argname="argument unhealthy_threshold", value=unhealthy_threshold, expected_type=type_hints["unhealthy_threshold"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if check_interval_sec is not None:
            self._values["check_interval_sec"] = check_interval_sec
        if config is not None:
            self._values["config"] = config
        if healthy_threshold is not None:
            self._values["healthy_threshold"] = healthy_threshold
        if log_config is not None:
            self._values["log_config"] = log_config
        if timeout_sec is not None:
            self._values["timeout_sec"] = timeout_sec
        if unhealthy_threshold is not None:
            self._values["unhealthy_threshold"] = unhealthy_threshold

    @builtins.property
    def check_interval_sec(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: HealthCheckPolicySpecDefault#checkIntervalSec
        '''
        result = self._values.get("check_interval_sec")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def config(self) -> typing.Optional["HealthCheckPolicySpecDefaultConfig"]:
        '''
        :schema: HealthCheckPolicySpecDefault#config
        '''
        result = self._values.get("config")
        return typing.cast(typing.Optional["HealthCheckPolicySpecDefaultConfig"], result)

    @builtins.property
    def healthy_threshold(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: HealthCheckPolicySpecDefault#healthyThreshold
        '''
        result = self._values.get("healthy_threshold")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def log_config(self) -> typing.Optional["HealthCheckPolicySpecDefaultLogConfig"]:
        '''
        :schema: HealthCheckPolicySpecDefault#logConfig
        '''
        result = self._values.get("log_config")
        return typing.cast(typing.Optional["HealthCheckPolicySpecDefaultLogConfig"], result)

    @builtins.property
    def timeout_sec(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: HealthCheckPolicySpecDefault#timeoutSec
        '''
        result = self._values.get("timeout_sec")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def unhealthy_threshold(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: HealthCheckPolicySpecDefault#unhealthyThreshold
        '''
        result = self._values.get("unhealthy_threshold")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HealthCheckPolicySpecDefault(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_iogkenetworking.HealthCheckPolicySpecDefaultConfig",
    jsii_struct_bases=[],
    name_mapping={
        "grpc_health_check": "grpcHealthCheck",
        "http2_health_check": "http2HealthCheck",
        "http_health_check": "httpHealthCheck",
        "https_health_check": "httpsHealthCheck",
        "tcp_health_check": "tcpHealthCheck",
        "type": "type",
    },
)
class HealthCheckPolicySpecDefaultConfig:
    def __init__(
        self,
        *,
        grpc_health_check: typing.Optional[typing.Union["HealthCheckPolicySpecDefaultConfigGrpcHealthCheck", typing.Dict[builtins.str, typing.Any]]] = None,
        http2_health_check: typing.Optional[typing.Union["HealthCheckPolicySpecDefaultConfigHttp2HealthCheck", typing.Dict[builtins.str, typing.Any]]] = None,
        http_health_check: typing.Optional[typing.Union["HealthCheckPolicySpecDefaultConfigHttpHealthCheck", typing.Dict[builtins.str, typing.Any]]] = None,
        https_health_check: typing.Optional[typing.Union["HealthCheckPolicySpecDefaultConfigHttpsHealthCheck", typing.Dict[builtins.str, typing.Any]]] = None,
        tcp_health_check: typing.Optional[typing.Union["HealthCheckPolicySpecDefaultConfigTcpHealthCheck", typing.Dict[builtins.str, typing.Any]]] = None,
        type: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param grpc_health_check: 
        :param http2_health_check: 
        :param http_health_check: 
        :param https_health_check: 
        :param tcp_health_check: 
        :param type: 

        :schema: HealthCheckPolicySpecDefaultConfig
        '''
        if isinstance(grpc_health_check, dict):
            grpc_health_check = HealthCheckPolicySpecDefaultConfigGrpcHealthCheck(**grpc_health_check)
        if isinstance(http2_health_check, dict):
            http2_health_check = HealthCheckPolicySpecDefaultConfigHttp2HealthCheck(**http2_health_check)
        if isinstance(http_health_check, dict):
            http_health_check = HealthCheckPolicySpecDefaultConfigHttpHealthCheck(**http_health_check)
        if isinstance(https_health_check, dict):
            https_health_check = HealthCheckPolicySpecDefaultConfigHttpsHealthCheck(**https_health_check)
        if isinstance(tcp_health_check, dict):
            tcp_health_check = HealthCheckPolicySpecDefaultConfigTcpHealthCheck(**tcp_health_check)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__0770133d5eda4265dd4898ac3d3068f04326074b12817bfe376817fb27a9663c)
            check_type(argname="argument grpc_health_check", value=grpc_health_check, expected_type=type_hints["grpc_health_check"])
            check_type(argname="argument http2_health_check", value=http2_health_check, expected_type=type_hints["http2_health_check"])
            check_type(argname="argument http_health_check", value=http_health_check, expected_type=type_hints["http_health_check"])
            check_type(argname="argument https_health_check", value=https_health_check, expected_type=type_hints["https_health_check"])
            check_type(argname="argument tcp_health_check", value=tcp_health_check, expected_type=type_hints["tcp_health_check"])
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if grpc_health_check is not None:
            self._values["grpc_health_check"] = grpc_health_check
        if http2_health_check is not None:
            self._values["http2_health_check"] = http2_health_check
        if http_health_check is not None:
            self._values["http_health_check"] = http_health_check
        if https_health_check is not None:
            self._values["https_health_check"] = https_health_check
        if tcp_health_check is not None:
            self._values["tcp_health_check"] = tcp_health_check
        if type is not None:
            self._values["type"] = type

    @builtins.property
    def grpc_health_check(
        self,
    ) -> typing.Optional["HealthCheckPolicySpecDefaultConfigGrpcHealthCheck"]:
        '''
        :schema: HealthCheckPolicySpecDefaultConfig#grpcHealthCheck
        '''
        result = self._values.get("grpc_health_check")
        return typing.cast(typing.Optional["HealthCheckPolicySpecDefaultConfigGrpcHealthCheck"], result)

    @builtins.property
    def http2_health_check(
        self,
    ) -> typing.Optional["HealthCheckPolicySpecDefaultConfigHttp2HealthCheck"]:
        '''
        :schema: HealthCheckPolicySpecDefaultConfig#http2HealthCheck
        '''
        result = self._values.get("http2_health_check")
        return typing.cast(typing.Optional["HealthCheckPolicySpecDefaultConfigHttp2HealthCheck"], result)

    @builtins.property
    def http_health_check(
        self,
    ) -> typing.Optional["HealthCheckPolicySpecDefaultConfigHttpHealthCheck"]:
        '''
        :schema: HealthCheckPolicySpecDefaultConfig#httpHealthCheck
        '''
        result = self._values.get("http_health_check")
        return typing.cast(typing.Optional["HealthCheckPolicySpecDefaultConfigHttpHealthCheck"], result)

    @builtins.property
    def https_health_check(
        self,
    ) -> typing.Optional["HealthCheckPolicySpecDefaultConfigHttpsHealthCheck"]:
        '''
        :schema: HealthCheckPolicySpecDefaultConfig#httpsHealthCheck
        '''
        result = self._values.get("https_health_check")
        return typing.cast(typing.Optional["HealthCheckPolicySpecDefaultConfigHttpsHealthCheck"], result)

    @builtins.property
    def tcp_health_check(
        self,
    ) -> typing.Optional["HealthCheckPolicySpecDefaultConfigTcpHealthCheck"]:
        '''
        :schema: HealthCheckPolicySpecDefaultConfig#tcpHealthCheck
        '''
        result = self._values.get("tcp_health_check")
        return typing.cast(typing.Optional["HealthCheckPolicySpecDefaultConfigTcpHealthCheck"], result)

    @builtins.property
    def type(self) -> typing.Optional[builtins.str]:
        '''
        :schema: HealthCheckPolicySpecDefaultConfig#type
        '''
        result = self._values.get("type")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HealthCheckPolicySpecDefaultConfig(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_iogkenetworking.HealthCheckPolicySpecDefaultConfigGrpcHealthCheck",
    jsii_struct_bases=[],
    name_mapping={
        "grpc_service_name": "grpcServiceName",
        "port": "port",
        "port_name": "portName",
        "port_specification": "portSpecification",
    },
)
class HealthCheckPolicySpecDefaultConfigGrpcHealthCheck:
    def __init__(
        self,
        *,
        grpc_service_name: typing.Optional[builtins.str] = None,
        port: typing.Optional[jsii.Number] = None,
        port_name: typing.Optional[builtins.str] = None,
        port_specification: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param grpc_service_name: 
        :param port: 
        :param port_name: 
        :param port_specification: 

        :schema: HealthCheckPolicySpecDefaultConfigGrpcHealthCheck
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__da96cd0d516aadd3ea40a534583059e477a7569bc854708708e21a70820567fe)
            check_type(argname="argument grpc_service_name", value=grpc_service_name, expected_type=type_hints["grpc_service_name"])
            check_type(argname="argument port", value=port, expected_type=type_hints["port"])
            check_type(argname="argument port_name", value=port_name, expected_type=type_hints["port_name"])
            check_type(argname="argument port_specification", value=port_specification, expected_type=type_hints["port_specification"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if grpc_service_name is not None:
            self._values["grpc_service_name"] = grpc_service_name
        if port is not None:
            self._values["port"] = port
        if port_name is not None:
            self._values["port_name"] = port_name
        if port_specification is not None:
            self._values["port_specification"] = port_specification

    @builtins.property
    def grpc_service_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: HealthCheckPolicySpecDefaultConfigGrpcHealthCheck#grpcServiceName
        '''
        result = self._values.get("grpc_service_name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def port(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: HealthCheckPolicySpecDefaultConfigGrpcHealthCheck#port
        '''
        result = self._values.get("port")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def port_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: HealthCheckPolicySpecDefaultConfigGrpcHealthCheck#portName
        '''
        result = self._values.get("port_name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def port_specification(self) -> typing.Optional[builtins.str]:
        '''
        :schema: HealthCheckPolicySpecDefaultConfigGrpcHealthCheck#portSpecification
        '''
        result = self._values.get("port_specification")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HealthCheckPolicySpecDefaultConfigGrpcHealthCheck(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_iogkenetworking.HealthCheckPolicySpecDefaultConfigHttp2HealthCheck",
    jsii_struct_bases=[],
    name_mapping={
        "host": "host",
        "port": "port",
        "port_name": "portName",
        "port_specification": "portSpecification",
        "proxy_header": "proxyHeader",
        "request_path": "requestPath",
        "response": "response",
    },
)
class HealthCheckPolicySpecDefaultConfigHttp2HealthCheck:
    def __init__(
        self,
        *,
        host: typing.Optional[builtins.str] = None,
        port: typing.Optional[jsii.Number] = None,
        port_name: typing.Optional[builtins.str] = None,
        port_specification: typing.Optional[builtins.str] = None,
        proxy_header: typing.Optional[builtins.str] = None,
        request_path: typing.Optional[builtins.str] = None,
        response: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param host: 
        :param port: 
        :param port_name: 
        :param port_specification: 
        :param proxy_header: 
        :param request_path: 
        :param response: 

        :schema: HealthCheckPolicySpecDefaultConfigHttp2HealthCheck
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__73d70ebf461e4c69e2b2b2d7b4e054f2eb081259384bd51e96ce917ac1db40f3)
            check_type(argname="argument host", value=host, expected_type=type_hints["host"])
            check_type(argname="argument port", value=port, expected_type=type_hints["port"])
            check_type(argname="argument port_name", value=port_name, expected_type=type_hints["port_name"])
            check_type(argname="argument port_specification", value=port_specification, expected_type=type_hints["port_specification"])
            check_type(argname="argument proxy_header", value=proxy_header, expected_type=type_hints["proxy_header"])
            check_type(argname="argument request_path", value=request_path, expected_type=type_hints["request_path"])
            check_type(argname="argument response", value=response, expected_type=type_hints["response"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if host is not None:
            self._values["host"] = host
        if port is not None:
            self._values["port"] = port
        if port_name is not None:
            self._values["port_name"] = port_name
        if port_specification is not None:
            self._values["port_specification"] = port_specification
        if proxy_header is not None:
            self._values["proxy_header"] = proxy_header
        if request_path is not None:
            self._values["request_path"] = request_path
        if response is not None:
            self._values["response"] = response

    @builtins.property
    def host(self) -> typing.Optional[builtins.str]:
        '''
        :schema: HealthCheckPolicySpecDefaultConfigHttp2HealthCheck#host
        '''
        result = self._values.get("host")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def port(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: HealthCheckPolicySpecDefaultConfigHttp2HealthCheck#port
        '''
        result = self._values.get("port")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def port_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: HealthCheckPolicySpecDefaultConfigHttp2HealthCheck#portName
        '''
        result = self._values.get("port_name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def port_specification(self) -> typing.Optional[builtins.str]:
        '''
        :schema: HealthCheckPolicySpecDefaultConfigHttp2HealthCheck#portSpecification
        '''
        result = self._values.get("port_specification")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def proxy_header(self) -> typing.Optional[builtins.str]:
        '''
        :schema: HealthCheckPolicySpecDefaultConfigHttp2HealthCheck#proxyHeader
        '''
        result = self._values.get("proxy_header")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def request_path(self) -> typing.Optional[builtins.str]:
        '''
        :schema: HealthCheckPolicySpecDefaultConfigHttp2HealthCheck#requestPath
        '''
        result = self._values.get("request_path")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def response(self) -> typing.Optional[builtins.str]:
        '''
        :schema: HealthCheckPolicySpecDefaultConfigHttp2HealthCheck#response
        '''
        result = self._values.get("response")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HealthCheckPolicySpecDefaultConfigHttp2HealthCheck(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_iogkenetworking.HealthCheckPolicySpecDefaultConfigHttpHealthCheck",
    jsii_struct_bases=[],
    name_mapping={
        "host": "host",
        "port": "port",
        "port_name": "portName",
        "port_specification": "portSpecification",
        "proxy_header": "proxyHeader",
        "request_path": "requestPath",
        "response": "response",
    },
)
class HealthCheckPolicySpecDefaultConfigHttpHealthCheck:
    def __init__(
        self,
        *,
        host: typing.Optional[builtins.str] = None,
        port: typing.Optional[jsii.Number] = None,
        port_name: typing.Optional[builtins.str] = None,
        port_specification: typing.Optional[builtins.str] = None,
        proxy_header: typing.Optional[builtins.str] = None,
        request_path: typing.Optional[builtins.str] = None,
        response: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param host: 
        :param port: 
        :param port_name: 
        :param port_specification: 
        :param proxy_header: 
        :param request_path: 
        :param response: 

        :schema: HealthCheckPolicySpecDefaultConfigHttpHealthCheck
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__981a6541e07e2ff53c849696b248153dc031a11c11b80f2c32e151bf77f25fcc)
            check_type(argname="argument host", value=host, expected_type=type_hints["host"])
            check_type(argname="argument port", value=port, expected_type=type_hints["port"])
            check_type(argname="argument port_name", value=port_name, expected_type=type_hints["port_name"])
            check_type(argname="argument port_specification", value=port_specification, expected_type=type_hints["port_specification"])
            check_type(argname="argument proxy_header", value=proxy_header, expected_type=type_hints["proxy_header"])
            check_type(argname="argument request_path", value=request_path, expected_type=type_hints["request_path"])
            check_type(argname="argument response", value=response, expected_type=type_hints["response"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if host is not None:
            self._values["host"] = host
        if port is not None:
            self._values["port"] = port
        if port_name is not None:
            self._values["port_name"] = port_name
        if port_specification is not None:
            self._values["port_specification"] = port_specification
        if proxy_header is not None:
            self._values["proxy_header"] = proxy_header
        if request_path is not None:
            self._values["request_path"] = request_path
        if response is not None:
            self._values["response"] = response

    @builtins.property
    def host(self) -> typing.Optional[builtins.str]:
        '''
        :schema: HealthCheckPolicySpecDefaultConfigHttpHealthCheck#host
        '''
        result = self._values.get("host")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def port(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: HealthCheckPolicySpecDefaultConfigHttpHealthCheck#port
        '''
        result = self._values.get("port")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def port_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: HealthCheckPolicySpecDefaultConfigHttpHealthCheck#portName
        '''
        result = self._values.get("port_name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def port_specification(self) -> typing.Optional[builtins.str]:
        '''
        :schema: HealthCheckPolicySpecDefaultConfigHttpHealthCheck#portSpecification
        '''
        result = self._values.get("port_specification")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def proxy_header(self) -> typing.Optional[builtins.str]:
        '''
        :schema: HealthCheckPolicySpecDefaultConfigHttpHealthCheck#proxyHeader
        '''
        result = self._values.get("proxy_header")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def request_path(self) -> typing.Optional[builtins.str]:
        '''
        :schema: HealthCheckPolicySpecDefaultConfigHttpHealthCheck#requestPath
        '''
        result = self._values.get("request_path")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def response(self) -> typing.Optional[builtins.str]:
        '''
        :schema: HealthCheckPolicySpecDefaultConfigHttpHealthCheck#response
        '''
        result = self._values.get("response")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HealthCheckPolicySpecDefaultConfigHttpHealthCheck(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_iogkenetworking.HealthCheckPolicySpecDefaultConfigHttpsHealthCheck",
    jsii_struct_bases=[],
    name_mapping={
        "host": "host",
        "port": "port",
        "port_name": "portName",
        "port_specification": "portSpecification",
        "proxy_header": "proxyHeader",
        "request_path": "requestPath",
        "response": "response",
    },
)
class HealthCheckPolicySpecDefaultConfigHttpsHealthCheck:
    def __init__(
        self,
        *,
        host: typing.Optional[builtins.str] = None,
        port: typing.Optional[jsii.Number] = None,
        port_name: typing.Optional[builtins.str] = None,
        port_specification: typing.Optional[builtins.str] = None,
        proxy_header: typing.Optional[builtins.str] = None,
        request_path: typing.Optional[builtins.str] = None,
        response: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param host: 
        :param port: 
        :param port_name: 
        :param port_specification: 
        :param proxy_header: 
        :param request_path: 
        :param response: 

        :schema: HealthCheckPolicySpecDefaultConfigHttpsHealthCheck
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__b4e6d9b316d6fb9ed90142f1131efd317763d82baab1c23884db5ab62b69a2aa)
            check_type(argname="argument host", value=host, expected_type=type_hints["host"])
            check_type(argname="argument port", value=port, expected_type=type_hints["port"])
            check_type(argname="argument port_name", value=port_name, expected_type=type_hints["port_name"])
            check_type(argname="argument port_specification", value=port_specification, expected_type=type_hints["port_specification"])
            check_type(argname="argument proxy_header", value=proxy_header, expected_type=type_hints["proxy_header"])
            check_type(argname="argument request_path", value=request_path, expected_type=type_hints["request_path"])
            check_type(argname="argument response", value=response, expected_type=type_hints["response"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if host is not None:
            self._values["host"] = host
        if port is not None:
            self._values["port"] = port
        if port_name is not None:
            self._values["port_name"] = port_name
        if port_specification is not None:
            self._values["port_specification"] = port_specification
        if proxy_header is not None:
            self._values["proxy_header"] = proxy_header
        if request_path is not None:
            self._values["request_path"] = request_path
        if response is not None:
            self._values["response"] = response

    @builtins.property
    def host(self) -> typing.Optional[builtins.str]:
        '''
        :schema: HealthCheckPolicySpecDefaultConfigHttpsHealthCheck#host
        '''
        result = self._values.get("host")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def port(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: HealthCheckPolicySpecDefaultConfigHttpsHealthCheck#port
        '''
        result = self._values.get("port")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def port_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: HealthCheckPolicySpecDefaultConfigHttpsHealthCheck#portName
        '''
        result = self._values.get("port_name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def port_specification(self) -> typing.Optional[builtins.str]:
        '''
        :schema: HealthCheckPolicySpecDefaultConfigHttpsHealthCheck#portSpecification
        '''
        result = self._values.get("port_specification")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def proxy_header(self) -> typing.Optional[builtins.str]:
        '''
        :schema: HealthCheckPolicySpecDefaultConfigHttpsHealthCheck#proxyHeader
        '''
        result = self._values.get("proxy_header")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def request_path(self) -> typing.Optional[builtins.str]:
        '''
        :schema: HealthCheckPolicySpecDefaultConfigHttpsHealthCheck#requestPath
        '''
        result = self._values.get("request_path")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def response(self) -> typing.Optional[builtins.str]:
        '''
        :schema: HealthCheckPolicySpecDefaultConfigHttpsHealthCheck#response
        '''
        result = self._values.get("response")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HealthCheckPolicySpecDefaultConfigHttpsHealthCheck(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_iogkenetworking.HealthCheckPolicySpecDefaultConfigTcpHealthCheck",
    jsii_struct_bases=[],
    name_mapping={
        "port": "port",
        "port_name": "portName",
        "port_specification": "portSpecification",
        "proxy_header": "proxyHeader",
        "request": "request",
        "response": "response",
    },
)
class HealthCheckPolicySpecDefaultConfigTcpHealthCheck:
    def __init__(
        self,
        *,
        port: typing.Optional[jsii.Number] = None,
        port_name: typing.Optional[builtins.str] = None,
        port_specification: typing.Optional[builtins.str] = None,
        proxy_header: typing.Optional[builtins.str] = None,
        request: typing.Optional[builtins.str] = None,
        response: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param port: 
        :param port_name: 
        :param port_specification: 
        :param proxy_header: 
        :param request: 
        :param response: 

        :schema: HealthCheckPolicySpecDefaultConfigTcpHealthCheck
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__a37398ac45c42ad9d661be53b7fc987c1603923ac9ac5a677505c4d0b3f8fb58)
            check_type(argname="argument port", value=port, expected_type=type_hints["port"])
            check_type(argname="argument port_name", value=port_name, expected_type=type_hints["port_name"])
            check_type(argname="argument port_specification", value=port_specification, expected_type=type_hints["port_specification"])
            check_type(argname="argument proxy_header", value=proxy_header, expected_type=type_hints["proxy_header"])
            check_type(argname="argument request", value=request, expected_type=type_hints["request"])
            check_type(argname="argument response", value=response, expected_type=type_hints["response"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if port is not None:
            self._values["port"] = port
        if port_name is not None:
            self._values["port_name"] = port_name
        if port_specification is not None:
            self._values["port_specification"] = port_specification
        if proxy_header is not None:
            self._values["proxy_header"] = proxy_header
        if request is not None:
            self._values["request"] = request
        if response is not None:
            self._values["response"] = response

    @builtins.property
    def port(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: HealthCheckPolicySpecDefaultConfigTcpHealthCheck#port
        '''
        result = self._values.get("port")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def port_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: HealthCheckPolicySpecDefaultConfigTcpHealthCheck#portName
        '''
        result = self._values.get("port_name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def port_specification(self) -> typing.Optional[builtins.str]:
        '''
        :schema: HealthCheckPolicySpecDefaultConfigTcpHealthCheck#portSpecification
        '''
        result = self._values.get("port_specification")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def proxy_header(self) -> typing.Optional[builtins.str]:
        '''
        :schema: HealthCheckPolicySpecDefaultConfigTcpHealthCheck#proxyHeader
        '''
        result = self._values.get("proxy_header")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def request(self) -> typing.Optional[builtins.str]:
        '''
        :schema: HealthCheckPolicySpecDefaultConfigTcpHealthCheck#request
        '''
        result = self._values.get("request")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def response(self) -> typing.Optional[builtins.str]:
        '''
        :schema: HealthCheckPolicySpecDefaultConfigTcpHealthCheck#response
        '''
        result = self._values.get("response")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HealthCheckPolicySpecDefaultConfigTcpHealthCheck(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_iogkenetworking.HealthCheckPolicySpecDefaultLogConfig",
    jsii_struct_bases=[],
    name_mapping={"enabled": "enabled"},
)
class HealthCheckPolicySpecDefaultLogConfig:
    def __init__(self, *, enabled: typing.Optional[builtins.bool] = None) -> None:
        '''
        :param enabled: 

        :schema: HealthCheckPolicySpecDefaultLogConfig
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__46e7e19de768637f97f8e971d4f1ed670cce163c9892ac456fa62d0e782374b4)
            check_type(argname="argument enabled", value=enabled, expected_type=type_hints["enabled"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if enabled is not None:
            self._values["enabled"] = enabled

    @builtins.property
    def enabled(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: HealthCheckPolicySpecDefaultLogConfig#enabled
        '''
        result = self._values.get("enabled")
        return typing.cast(typing.Optional[builtins.bool], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HealthCheckPolicySpecDefaultLogConfig(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_iogkenetworking.HealthCheckPolicySpecTargetRef",
    jsii_struct_bases=[],
    name_mapping={
        "group": "group",
        "kind": "kind",
        "name": "name",
        "namespace": "namespace",
    },
)
class HealthCheckPolicySpecTargetRef:
    def __init__(
        self,
        *,
        group: builtins.str,
        kind: builtins.str,
        name: builtins.str,
        namespace: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param group: 
        :param kind: 
        :param name: 
        :param namespace: 

        :schema: HealthCheckPolicySpecTargetRef
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__444de9874fa7e135108c9c3a5b086371dbb40275c9ce9fa6f546335842a4d63e)
            check_type(argname="argument group", value=group, expected_type=type_hints["group"])
            check_type(argname="argument kind", value=kind, expected_type=type_hints["kind"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument namespace", value=namespace, expected_type=type_hints["namespace"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "group": group,
            "kind": kind,
            "name": name,
        }
        if namespace is not None:
            self._values["namespace"] = namespace

    @builtins.property
    def group(self) -> builtins.str:
        '''
        :schema: HealthCheckPolicySpecTargetRef#group
        '''
        result = self._values.get("group")
        assert result is not None, "Required property 'group' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def kind(self) -> builtins.str:
        '''
        :schema: HealthCheckPolicySpecTargetRef#kind
        '''
        result = self._values.get("kind")
        assert result is not None, "Required property 'kind' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: HealthCheckPolicySpecTargetRef#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def namespace(self) -> typing.Optional[builtins.str]:
        '''
        :schema: HealthCheckPolicySpecTargetRef#namespace
        '''
        result = self._values.get("namespace")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HealthCheckPolicySpecTargetRef(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ManagedCertificate(
    _cdk8s_d3d9af27.ApiObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="anygress_kube_iogkenetworking.ManagedCertificate",
):
    '''
    :schema: ManagedCertificate
    '''

    def __init__(
        self,
        scope: "_constructs_77d1e7e8.Construct",
        id: builtins.str,
        *,
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
        spec: typing.Optional[typing.Union["ManagedCertificateSpec", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''Defines a "ManagedCertificate" API object.

        :param scope: the scope in which to define this object.
        :param id: a scope-local name for the object.
        :param metadata: 
        :param spec: 
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__d8fae37cc8bd7ce22a60b59547485ceb1b57fde5cc300c6b60b0e44d09c33565)
            check_type(argname="argument scope", value=scope, expected_type=type_hints["scope"])
            check_type(argname="argument id", value=id, expected_type=type_hints["id"])
        props = ManagedCertificateProps(metadata=metadata, spec=spec)

        jsii.create(self.__class__, self, [scope, id, props])

    @jsii.member(jsii_name="manifest")
    @builtins.classmethod
    def manifest(
        cls,
        *,
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
        spec: typing.Optional[typing.Union["ManagedCertificateSpec", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> typing.Any:
        '''Renders a Kubernetes manifest for "ManagedCertificate".

        This can be used to inline resource manifests inside other objects (e.g. as templates).

        :param metadata: 
        :param spec: 
        '''
        props = ManagedCertificateProps(metadata=metadata, spec=spec)

        return typing.cast(typing.Any, jsii.sinvoke(cls, "manifest", [props]))

    @jsii.member(jsii_name="toJson")
    def to_json(self) -> typing.Any:
        '''Renders the object to Kubernetes JSON.'''
        return typing.cast(typing.Any, jsii.invoke(self, "toJson", []))

    @jsii.python.classproperty
    @jsii.member(jsii_name="GVK")
    def GVK(cls) -> "_cdk8s_d3d9af27.GroupVersionKind":
        '''Returns the apiVersion and kind for "ManagedCertificate".'''
        return typing.cast("_cdk8s_d3d9af27.GroupVersionKind", jsii.sget(cls, "GVK"))


@jsii.data_type(
    jsii_type="anygress_kube_iogkenetworking.ManagedCertificateProps",
    jsii_struct_bases=[],
    name_mapping={"metadata": "metadata", "spec": "spec"},
)
class ManagedCertificateProps:
    def __init__(
        self,
        *,
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
        spec: typing.Optional[typing.Union["ManagedCertificateSpec", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param metadata: 
        :param spec: 

        :schema: ManagedCertificate
        '''
        if isinstance(metadata, dict):
            metadata = _cdk8s_d3d9af27.ApiObjectMetadata(**metadata)
        if isinstance(spec, dict):
            spec = ManagedCertificateSpec(**spec)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__b4dded3a16f449fe55dbf83fb1b8886c79106861aedf5ddf7c8442fbb650ffdb)
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
        :schema: ManagedCertificate#metadata
        '''
        result = self._values.get("metadata")
        return typing.cast(typing.Optional["_cdk8s_d3d9af27.ApiObjectMetadata"], result)

    @builtins.property
    def spec(self) -> typing.Optional["ManagedCertificateSpec"]:
        '''
        :schema: ManagedCertificate#spec
        '''
        result = self._values.get("spec")
        return typing.cast(typing.Optional["ManagedCertificateSpec"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ManagedCertificateProps(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_iogkenetworking.ManagedCertificateSpec",
    jsii_struct_bases=[],
    name_mapping={"domains": "domains"},
)
class ManagedCertificateSpec:
    def __init__(
        self,
        *,
        domains: typing.Optional[typing.Sequence[builtins.str]] = None,
    ) -> None:
        '''
        :param domains: 

        :schema: ManagedCertificateSpec
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__1ba2b0f4fd01f282b15e580ed609f02c76f38a67349a15b8609d9e3e1b559f68)
            check_type(argname="argument domains", value=domains, expected_type=type_hints["domains"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if domains is not None:
            self._values["domains"] = domains

    @builtins.property
    def domains(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: ManagedCertificateSpec#domains
        '''
        result = self._values.get("domains")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ManagedCertificateSpec(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


__all__ = [
    "FrontendConfig",
    "FrontendConfigProps",
    "FrontendConfigSpec",
    "FrontendConfigSpecRedirectToHttps",
    "GcpBackendPolicy",
    "GcpBackendPolicyProps",
    "GcpBackendPolicySpec",
    "GcpBackendPolicySpecDefault",
    "GcpBackendPolicySpecDefaultConnectionDraining",
    "GcpBackendPolicySpecDefaultIap",
    "GcpBackendPolicySpecDefaultIapOauth2ClientSecret",
    "GcpBackendPolicySpecDefaultLogging",
    "GcpBackendPolicySpecDefaultSessionAffinity",
    "GcpBackendPolicySpecTargetRef",
    "GcpGatewayPolicy",
    "GcpGatewayPolicyProps",
    "GcpGatewayPolicySpec",
    "GcpGatewayPolicySpecDefault",
    "GcpGatewayPolicySpecTargetRef",
    "HealthCheckPolicy",
    "HealthCheckPolicyProps",
    "HealthCheckPolicySpec",
    "HealthCheckPolicySpecDefault",
    "HealthCheckPolicySpecDefaultConfig",
    "HealthCheckPolicySpecDefaultConfigGrpcHealthCheck",
    "HealthCheckPolicySpecDefaultConfigHttp2HealthCheck",
    "HealthCheckPolicySpecDefaultConfigHttpHealthCheck",
    "HealthCheckPolicySpecDefaultConfigHttpsHealthCheck",
    "HealthCheckPolicySpecDefaultConfigTcpHealthCheck",
    "HealthCheckPolicySpecDefaultLogConfig",
    "HealthCheckPolicySpecTargetRef",
    "ManagedCertificate",
    "ManagedCertificateProps",
    "ManagedCertificateSpec",
]

publication.publish()

def _typecheckingstub__270454aacb79ae909ef843df6fe090f5667dcee3d410afdff60d8e069651c9c0(
    scope: _constructs_77d1e7e8.Construct,
    id: builtins.str,
    *,
    metadata: typing.Optional[typing.Union[_cdk8s_d3d9af27.ApiObjectMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
    spec: typing.Optional[typing.Union[FrontendConfigSpec, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6b8e66d5b850595bbd05f2cc0560b0f93449dd5eca5d295e36d569c769173925(
    *,
    metadata: typing.Optional[typing.Union[_cdk8s_d3d9af27.ApiObjectMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
    spec: typing.Optional[typing.Union[FrontendConfigSpec, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e903af598ba0d4d2305a82e00e04869c4d7f51a60194974ace5bad7800a39738(
    *,
    redirect_to_https: typing.Optional[typing.Union[FrontendConfigSpecRedirectToHttps, typing.Dict[builtins.str, typing.Any]]] = None,
    ssl_policy: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__bee91c0f71858e0900c31207415d076bf5a67f75a41ced78ba0d14bf8741f548(
    *,
    enabled: builtins.bool,
    response_code_name: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8062c2a2248d34846e06909d9d802f49e1457d82308326a2692b3f3d68684b72(
    scope: _constructs_77d1e7e8.Construct,
    id: builtins.str,
    *,
    spec: typing.Union[GcpBackendPolicySpec, typing.Dict[builtins.str, typing.Any]],
    metadata: typing.Optional[typing.Union[_cdk8s_d3d9af27.ApiObjectMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__746187a559f666c799834f1cfd777d6e34328c465593b264821d8b31b4314fde(
    *,
    spec: typing.Union[GcpBackendPolicySpec, typing.Dict[builtins.str, typing.Any]],
    metadata: typing.Optional[typing.Union[_cdk8s_d3d9af27.ApiObjectMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b1dc40b66d8ef4fb93d8bd033b2107fdf79413b606c1c2d21b39047a5cc511d9(
    *,
    target_ref: typing.Union[GcpBackendPolicySpecTargetRef, typing.Dict[builtins.str, typing.Any]],
    default: typing.Optional[typing.Union[GcpBackendPolicySpecDefault, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__99f67e6bdf21a765eaa27646acc215dacf7c52310565783652879e9a9406513b(
    *,
    backend_preference: typing.Optional[builtins.str] = None,
    connection_draining: typing.Optional[typing.Union[GcpBackendPolicySpecDefaultConnectionDraining, typing.Dict[builtins.str, typing.Any]]] = None,
    iap: typing.Optional[typing.Union[GcpBackendPolicySpecDefaultIap, typing.Dict[builtins.str, typing.Any]]] = None,
    logging: typing.Optional[typing.Union[GcpBackendPolicySpecDefaultLogging, typing.Dict[builtins.str, typing.Any]]] = None,
    max_rate_per_endpoint: typing.Optional[jsii.Number] = None,
    security_policy: typing.Optional[builtins.str] = None,
    session_affinity: typing.Optional[typing.Union[GcpBackendPolicySpecDefaultSessionAffinity, typing.Dict[builtins.str, typing.Any]]] = None,
    timeout_sec: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__91b975e6a37a49014e07be61028c9e102699c8a2680f2b4cb5c35938cf851fc9(
    *,
    draining_timeout_sec: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b81833dd3ec51dfdd33d61b05b9d61896f6e8a8bcf97b1e03bf66333ce947a62(
    *,
    client_id: typing.Optional[builtins.str] = None,
    enabled: typing.Optional[builtins.bool] = None,
    oauth2_client_secret: typing.Optional[typing.Union[GcpBackendPolicySpecDefaultIapOauth2ClientSecret, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__31d6e5f987126c54589909d000876d4e818458186088ee40e45bcc8ec30b47f9(
    *,
    name: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e72e6573dd91a207c9fc563886212ed202da8fe28297608fb733b332cd41d20c(
    *,
    enabled: typing.Optional[builtins.bool] = None,
    sample_rate: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7c0bcb93836bb9c17b759a057cfa9e8829805bf81beaf6d5f2a7d7a951092bde(
    *,
    cookie_ttl_sec: typing.Optional[jsii.Number] = None,
    type: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__75fc3bc518fe790e600a81f7a31d3136cabbc20962ecaa8b8c384ddf2017c188(
    *,
    group: builtins.str,
    kind: builtins.str,
    name: builtins.str,
    namespace: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8e54f70223a55d127b6f49e4a64ee41e70135e87569edccf0a8b4b474cb41679(
    scope: _constructs_77d1e7e8.Construct,
    id: builtins.str,
    *,
    spec: typing.Union[GcpGatewayPolicySpec, typing.Dict[builtins.str, typing.Any]],
    metadata: typing.Optional[typing.Union[_cdk8s_d3d9af27.ApiObjectMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__875cc0fc172ce7fd9038ba23a8e11dd871ff05468c9b3e4a90d6f183f6b41398(
    *,
    spec: typing.Union[GcpGatewayPolicySpec, typing.Dict[builtins.str, typing.Any]],
    metadata: typing.Optional[typing.Union[_cdk8s_d3d9af27.ApiObjectMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__bc08262d4f8e37f5e314d87c37e367c481cc9821f95b9a5f69c7dc5f5082851a(
    *,
    target_ref: typing.Union[GcpGatewayPolicySpecTargetRef, typing.Dict[builtins.str, typing.Any]],
    default: typing.Optional[typing.Union[GcpGatewayPolicySpecDefault, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__058da8d256802217a89f253b923e0014267f978823f8baa1c6d1ecbebf293a9d(
    *,
    allow_global_access: typing.Optional[builtins.bool] = None,
    region: typing.Optional[builtins.str] = None,
    ssl_policy: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__604ecd64ef9d8c7cdfff4a65257257ec6a020bc93dfae268468366d15140495d(
    *,
    group: builtins.str,
    kind: builtins.str,
    name: builtins.str,
    namespace: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__147b4b81e34ac15eec27d24c72b8497617e37218b8237bb4b81d77a93f6ca9a6(
    scope: _constructs_77d1e7e8.Construct,
    id: builtins.str,
    *,
    spec: typing.Union[HealthCheckPolicySpec, typing.Dict[builtins.str, typing.Any]],
    metadata: typing.Optional[typing.Union[_cdk8s_d3d9af27.ApiObjectMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__73720c0f1a2ef84885b340ec44003c9517f4afaf943119948f47975a8b738337(
    *,
    spec: typing.Union[HealthCheckPolicySpec, typing.Dict[builtins.str, typing.Any]],
    metadata: typing.Optional[typing.Union[_cdk8s_d3d9af27.ApiObjectMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__33ea1959d898105271e08030c98d63930e870a83b2c638f834581d944d12fb0b(
    *,
    target_ref: typing.Union[HealthCheckPolicySpecTargetRef, typing.Dict[builtins.str, typing.Any]],
    default: typing.Optional[typing.Union[HealthCheckPolicySpecDefault, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b1c7f10747f2ba3c5d945dfd5d8acfbd792572cd7cc54f6c5c75b1bf70845047(
    *,
    check_interval_sec: typing.Optional[jsii.Number] = None,
    config: typing.Optional[typing.Union[HealthCheckPolicySpecDefaultConfig, typing.Dict[builtins.str, typing.Any]]] = None,
    healthy_threshold: typing.Optional[jsii.Number] = None,
    log_config: typing.Optional[typing.Union[HealthCheckPolicySpecDefaultLogConfig, typing.Dict[builtins.str, typing.Any]]] = None,
    timeout_sec: typing.Optional[jsii.Number] = None,
    unhealthy_threshold: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0770133d5eda4265dd4898ac3d3068f04326074b12817bfe376817fb27a9663c(
    *,
    grpc_health_check: typing.Optional[typing.Union[HealthCheckPolicySpecDefaultConfigGrpcHealthCheck, typing.Dict[builtins.str, typing.Any]]] = None,
    http2_health_check: typing.Optional[typing.Union[HealthCheckPolicySpecDefaultConfigHttp2HealthCheck, typing.Dict[builtins.str, typing.Any]]] = None,
    http_health_check: typing.Optional[typing.Union[HealthCheckPolicySpecDefaultConfigHttpHealthCheck, typing.Dict[builtins.str, typing.Any]]] = None,
    https_health_check: typing.Optional[typing.Union[HealthCheckPolicySpecDefaultConfigHttpsHealthCheck, typing.Dict[builtins.str, typing.Any]]] = None,
    tcp_health_check: typing.Optional[typing.Union[HealthCheckPolicySpecDefaultConfigTcpHealthCheck, typing.Dict[builtins.str, typing.Any]]] = None,
    type: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__da96cd0d516aadd3ea40a534583059e477a7569bc854708708e21a70820567fe(
    *,
    grpc_service_name: typing.Optional[builtins.str] = None,
    port: typing.Optional[jsii.Number] = None,
    port_name: typing.Optional[builtins.str] = None,
    port_specification: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__73d70ebf461e4c69e2b2b2d7b4e054f2eb081259384bd51e96ce917ac1db40f3(
    *,
    host: typing.Optional[builtins.str] = None,
    port: typing.Optional[jsii.Number] = None,
    port_name: typing.Optional[builtins.str] = None,
    port_specification: typing.Optional[builtins.str] = None,
    proxy_header: typing.Optional[builtins.str] = None,
    request_path: typing.Optional[builtins.str] = None,
    response: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__981a6541e07e2ff53c849696b248153dc031a11c11b80f2c32e151bf77f25fcc(
    *,
    host: typing.Optional[builtins.str] = None,
    port: typing.Optional[jsii.Number] = None,
    port_name: typing.Optional[builtins.str] = None,
    port_specification: typing.Optional[builtins.str] = None,
    proxy_header: typing.Optional[builtins.str] = None,
    request_path: typing.Optional[builtins.str] = None,
    response: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b4e6d9b316d6fb9ed90142f1131efd317763d82baab1c23884db5ab62b69a2aa(
    *,
    host: typing.Optional[builtins.str] = None,
    port: typing.Optional[jsii.Number] = None,
    port_name: typing.Optional[builtins.str] = None,
    port_specification: typing.Optional[builtins.str] = None,
    proxy_header: typing.Optional[builtins.str] = None,
    request_path: typing.Optional[builtins.str] = None,
    response: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a37398ac45c42ad9d661be53b7fc987c1603923ac9ac5a677505c4d0b3f8fb58(
    *,
    port: typing.Optional[jsii.Number] = None,
    port_name: typing.Optional[builtins.str] = None,
    port_specification: typing.Optional[builtins.str] = None,
    proxy_header: typing.Optional[builtins.str] = None,
    request: typing.Optional[builtins.str] = None,
    response: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__46e7e19de768637f97f8e971d4f1ed670cce163c9892ac456fa62d0e782374b4(
    *,
    enabled: typing.Optional[builtins.bool] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__444de9874fa7e135108c9c3a5b086371dbb40275c9ce9fa6f546335842a4d63e(
    *,
    group: builtins.str,
    kind: builtins.str,
    name: builtins.str,
    namespace: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d8fae37cc8bd7ce22a60b59547485ceb1b57fde5cc300c6b60b0e44d09c33565(
    scope: _constructs_77d1e7e8.Construct,
    id: builtins.str,
    *,
    metadata: typing.Optional[typing.Union[_cdk8s_d3d9af27.ApiObjectMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
    spec: typing.Optional[typing.Union[ManagedCertificateSpec, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b4dded3a16f449fe55dbf83fb1b8886c79106861aedf5ddf7c8442fbb650ffdb(
    *,
    metadata: typing.Optional[typing.Union[_cdk8s_d3d9af27.ApiObjectMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
    spec: typing.Optional[typing.Union[ManagedCertificateSpec, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1ba2b0f4fd01f282b15e580ed609f02c76f38a67349a15b8609d9e3e1b559f68(
    *,
    domains: typing.Optional[typing.Sequence[builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

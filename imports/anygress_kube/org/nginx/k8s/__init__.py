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


class GlobalConfiguration(
    _cdk8s_d3d9af27.ApiObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="anygress_kube_orgnginxk8s.GlobalConfiguration",
):
    '''
    :schema: GlobalConfiguration
    '''

    def __init__(
        self,
        scope: "_constructs_77d1e7e8.Construct",
        id: builtins.str,
        *,
        spec: typing.Union["GlobalConfigurationSpec", typing.Dict[builtins.str, typing.Any]],
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''Defines a "GlobalConfiguration" API object.

        :param scope: the scope in which to define this object.
        :param id: a scope-local name for the object.
        :param spec: 
        :param metadata: 
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__fb0596b1aadc0ae03ff1cb7ea535b51087838b09a99314daee4d7a0553baf91a)
            check_type(argname="argument scope", value=scope, expected_type=type_hints["scope"])
            check_type(argname="argument id", value=id, expected_type=type_hints["id"])
        props = GlobalConfigurationProps(spec=spec, metadata=metadata)

        jsii.create(self.__class__, self, [scope, id, props])

    @jsii.member(jsii_name="manifest")
    @builtins.classmethod
    def manifest(
        cls,
        *,
        spec: typing.Union["GlobalConfigurationSpec", typing.Dict[builtins.str, typing.Any]],
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> typing.Any:
        '''Renders a Kubernetes manifest for "GlobalConfiguration".

        This can be used to inline resource manifests inside other objects (e.g. as templates).

        :param spec: 
        :param metadata: 
        '''
        props = GlobalConfigurationProps(spec=spec, metadata=metadata)

        return typing.cast(typing.Any, jsii.sinvoke(cls, "manifest", [props]))

    @jsii.member(jsii_name="toJson")
    def to_json(self) -> typing.Any:
        '''Renders the object to Kubernetes JSON.'''
        return typing.cast(typing.Any, jsii.invoke(self, "toJson", []))

    @jsii.python.classproperty
    @jsii.member(jsii_name="GVK")
    def GVK(cls) -> "_cdk8s_d3d9af27.GroupVersionKind":
        '''Returns the apiVersion and kind for "GlobalConfiguration".'''
        return typing.cast("_cdk8s_d3d9af27.GroupVersionKind", jsii.sget(cls, "GVK"))


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.GlobalConfigurationProps",
    jsii_struct_bases=[],
    name_mapping={"spec": "spec", "metadata": "metadata"},
)
class GlobalConfigurationProps:
    def __init__(
        self,
        *,
        spec: typing.Union["GlobalConfigurationSpec", typing.Dict[builtins.str, typing.Any]],
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param spec: 
        :param metadata: 

        :schema: GlobalConfiguration
        '''
        if isinstance(spec, dict):
            spec = GlobalConfigurationSpec(**spec)
        if isinstance(metadata, dict):
            metadata = _cdk8s_d3d9af27.ApiObjectMetadata(**metadata)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__4a71c97e18d7fcdeba0f76f006de12464ea1ba9819e76d846343c72571b089a3)
            check_type(argname="argument spec", value=spec, expected_type=type_hints["spec"])
            check_type(argname="argument metadata", value=metadata, expected_type=type_hints["metadata"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "spec": spec,
        }
        if metadata is not None:
            self._values["metadata"] = metadata

    @builtins.property
    def spec(self) -> "GlobalConfigurationSpec":
        '''
        :schema: GlobalConfiguration#spec
        '''
        result = self._values.get("spec")
        assert result is not None, "Required property 'spec' is missing"
        return typing.cast("GlobalConfigurationSpec", result)

    @builtins.property
    def metadata(self) -> typing.Optional["_cdk8s_d3d9af27.ApiObjectMetadata"]:
        '''
        :schema: GlobalConfiguration#metadata
        '''
        result = self._values.get("metadata")
        return typing.cast(typing.Optional["_cdk8s_d3d9af27.ApiObjectMetadata"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "GlobalConfigurationProps(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.GlobalConfigurationSpec",
    jsii_struct_bases=[],
    name_mapping={"listeners": "listeners"},
)
class GlobalConfigurationSpec:
    def __init__(
        self,
        *,
        listeners: typing.Optional[typing.Sequence[typing.Union["GlobalConfigurationSpecListeners", typing.Dict[builtins.str, typing.Any]]]] = None,
    ) -> None:
        '''
        :param listeners: 

        :schema: GlobalConfigurationSpec
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__9ad80944b31f292968c16bfd28949717dfd8a32356f4bc755b53b59855e979b5)
            check_type(argname="argument listeners", value=listeners, expected_type=type_hints["listeners"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if listeners is not None:
            self._values["listeners"] = listeners

    @builtins.property
    def listeners(
        self,
    ) -> typing.Optional[typing.List["GlobalConfigurationSpecListeners"]]:
        '''
        :schema: GlobalConfigurationSpec#listeners
        '''
        result = self._values.get("listeners")
        return typing.cast(typing.Optional[typing.List["GlobalConfigurationSpecListeners"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "GlobalConfigurationSpec(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.GlobalConfigurationSpecListeners",
    jsii_struct_bases=[],
    name_mapping={
        "name": "name",
        "port": "port",
        "protocol": "protocol",
        "ipv4": "ipv4",
        "ipv6": "ipv6",
        "ssl": "ssl",
    },
)
class GlobalConfigurationSpecListeners:
    def __init__(
        self,
        *,
        name: builtins.str,
        port: jsii.Number,
        protocol: builtins.str,
        ipv4: typing.Optional[builtins.str] = None,
        ipv6: typing.Optional[builtins.str] = None,
        ssl: typing.Optional[builtins.bool] = None,
    ) -> None:
        '''
        :param name: 
        :param port: 
        :param protocol: 
        :param ipv4: 
        :param ipv6: 
        :param ssl: 

        :schema: GlobalConfigurationSpecListeners
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__eba408cddb86b96f6ca76b4cd4d66d9b0d66f468a6ffb292b432cc67cf664a68)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument port", value=port, expected_type=type_hints["port"])
            check_type(argname="argument protocol", value=protocol, expected_type=type_hints["protocol"])
            check_type(argname="argument ipv4", value=ipv4, expected_type=type_hints["ipv4"])
            check_type(argname="argument ipv6", value=ipv6, expected_type=type_hints["ipv6"])
            check_type(argname="argument ssl", value=ssl, expected_type=type_hints["ssl"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
            "port": port,
            "protocol": protocol,
        }
        if ipv4 is not None:
            self._values["ipv4"] = ipv4
        if ipv6 is not None:
            self._values["ipv6"] = ipv6
        if ssl is not None:
            self._values["ssl"] = ssl

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: GlobalConfigurationSpecListeners#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def port(self) -> jsii.Number:
        '''
        :schema: GlobalConfigurationSpecListeners#port
        '''
        result = self._values.get("port")
        assert result is not None, "Required property 'port' is missing"
        return typing.cast(jsii.Number, result)

    @builtins.property
    def protocol(self) -> builtins.str:
        '''
        :schema: GlobalConfigurationSpecListeners#protocol
        '''
        result = self._values.get("protocol")
        assert result is not None, "Required property 'protocol' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def ipv4(self) -> typing.Optional[builtins.str]:
        '''
        :schema: GlobalConfigurationSpecListeners#ipv4
        '''
        result = self._values.get("ipv4")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def ipv6(self) -> typing.Optional[builtins.str]:
        '''
        :schema: GlobalConfigurationSpecListeners#ipv6
        '''
        result = self._values.get("ipv6")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def ssl(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: GlobalConfigurationSpecListeners#ssl
        '''
        result = self._values.get("ssl")
        return typing.cast(typing.Optional[builtins.bool], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "GlobalConfigurationSpecListeners(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class Policy(
    _cdk8s_d3d9af27.ApiObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="anygress_kube_orgnginxk8s.Policy",
):
    '''
    :schema: Policy
    '''

    def __init__(
        self,
        scope: "_constructs_77d1e7e8.Construct",
        id: builtins.str,
        *,
        spec: typing.Union["PolicySpec", typing.Dict[builtins.str, typing.Any]],
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''Defines a "Policy" API object.

        :param scope: the scope in which to define this object.
        :param id: a scope-local name for the object.
        :param spec: 
        :param metadata: 
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__58e2b57baf096bedac6b5dfcafe89448180a82ec3ade155f4cb2777772c46b1a)
            check_type(argname="argument scope", value=scope, expected_type=type_hints["scope"])
            check_type(argname="argument id", value=id, expected_type=type_hints["id"])
        props = PolicyProps(spec=spec, metadata=metadata)

        jsii.create(self.__class__, self, [scope, id, props])

    @jsii.member(jsii_name="manifest")
    @builtins.classmethod
    def manifest(
        cls,
        *,
        spec: typing.Union["PolicySpec", typing.Dict[builtins.str, typing.Any]],
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> typing.Any:
        '''Renders a Kubernetes manifest for "Policy".

        This can be used to inline resource manifests inside other objects (e.g. as templates).

        :param spec: 
        :param metadata: 
        '''
        props = PolicyProps(spec=spec, metadata=metadata)

        return typing.cast(typing.Any, jsii.sinvoke(cls, "manifest", [props]))

    @jsii.member(jsii_name="toJson")
    def to_json(self) -> typing.Any:
        '''Renders the object to Kubernetes JSON.'''
        return typing.cast(typing.Any, jsii.invoke(self, "toJson", []))

    @jsii.python.classproperty
    @jsii.member(jsii_name="GVK")
    def GVK(cls) -> "_cdk8s_d3d9af27.GroupVersionKind":
        '''Returns the apiVersion and kind for "Policy".'''
        return typing.cast("_cdk8s_d3d9af27.GroupVersionKind", jsii.sget(cls, "GVK"))


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.PolicyProps",
    jsii_struct_bases=[],
    name_mapping={"spec": "spec", "metadata": "metadata"},
)
class PolicyProps:
    def __init__(
        self,
        *,
        spec: typing.Union["PolicySpec", typing.Dict[builtins.str, typing.Any]],
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param spec: 
        :param metadata: 

        :schema: Policy
        '''
        if isinstance(spec, dict):
            spec = PolicySpec(**spec)
        if isinstance(metadata, dict):
            metadata = _cdk8s_d3d9af27.ApiObjectMetadata(**metadata)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__0af68a789273cc503ef197fa1e4d28508354211d1b0f44ebf0f56b0603d17326)
            check_type(argname="argument spec", value=spec, expected_type=type_hints["spec"])
            check_type(argname="argument metadata", value=metadata, expected_type=type_hints["metadata"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "spec": spec,
        }
        if metadata is not None:
            self._values["metadata"] = metadata

    @builtins.property
    def spec(self) -> "PolicySpec":
        '''
        :schema: Policy#spec
        '''
        result = self._values.get("spec")
        assert result is not None, "Required property 'spec' is missing"
        return typing.cast("PolicySpec", result)

    @builtins.property
    def metadata(self) -> typing.Optional["_cdk8s_d3d9af27.ApiObjectMetadata"]:
        '''
        :schema: Policy#metadata
        '''
        result = self._values.get("metadata")
        return typing.cast(typing.Optional["_cdk8s_d3d9af27.ApiObjectMetadata"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "PolicyProps(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.PolicySpec",
    jsii_struct_bases=[],
    name_mapping={
        "access_control": "accessControl",
        "api_key": "apiKey",
        "basic_auth": "basicAuth",
        "cache": "cache",
        "cors": "cors",
        "egress_mtls": "egressMtls",
        "external_auth": "externalAuth",
        "ingress_class_name": "ingressClassName",
        "ingress_mtls": "ingressMtls",
        "jwt": "jwt",
        "oidc": "oidc",
        "rate_limit": "rateLimit",
        "waf": "waf",
    },
)
class PolicySpec:
    def __init__(
        self,
        *,
        access_control: typing.Optional[typing.Union["PolicySpecAccessControl", typing.Dict[builtins.str, typing.Any]]] = None,
        api_key: typing.Optional[typing.Union["PolicySpecApiKey", typing.Dict[builtins.str, typing.Any]]] = None,
        basic_auth: typing.Optional[typing.Union["PolicySpecBasicAuth", typing.Dict[builtins.str, typing.Any]]] = None,
        cache: typing.Optional[typing.Union["PolicySpecCache", typing.Dict[builtins.str, typing.Any]]] = None,
        cors: typing.Optional[typing.Union["PolicySpecCors", typing.Dict[builtins.str, typing.Any]]] = None,
        egress_mtls: typing.Optional[typing.Union["PolicySpecEgressMtls", typing.Dict[builtins.str, typing.Any]]] = None,
        external_auth: typing.Optional[typing.Union["PolicySpecExternalAuth", typing.Dict[builtins.str, typing.Any]]] = None,
        ingress_class_name: typing.Optional[builtins.str] = None,
        ingress_mtls: typing.Optional[typing.Union["PolicySpecIngressMtls", typing.Dict[builtins.str, typing.Any]]] = None,
        jwt: typing.Optional[typing.Union["PolicySpecJwt", typing.Dict[builtins.str, typing.Any]]] = None,
        oidc: typing.Optional[typing.Union["PolicySpecOidc", typing.Dict[builtins.str, typing.Any]]] = None,
        rate_limit: typing.Optional[typing.Union["PolicySpecRateLimit", typing.Dict[builtins.str, typing.Any]]] = None,
        waf: typing.Optional[typing.Union["PolicySpecWaf", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param access_control: 
        :param api_key: 
        :param basic_auth: 
        :param cache: 
        :param cors: 
        :param egress_mtls: 
        :param external_auth: 
        :param ingress_class_name: 
        :param ingress_mtls: 
        :param jwt: 
        :param oidc: 
        :param rate_limit: 
        :param waf: 

        :schema: PolicySpec
        '''
        if isinstance(access_control, dict):
            access_control = PolicySpecAccessControl(**access_control)
        if isinstance(api_key, dict):
            api_key = PolicySpecApiKey(**api_key)
        if isinstance(basic_auth, dict):
            basic_auth = PolicySpecBasicAuth(**basic_auth)
        if isinstance(cache, dict):
            cache = PolicySpecCache(**cache)
        if isinstance(cors, dict):
            cors = PolicySpecCors(**cors)
        if isinstance(egress_mtls, dict):
            egress_mtls = PolicySpecEgressMtls(**egress_mtls)
        if isinstance(external_auth, dict):
            external_auth = PolicySpecExternalAuth(**external_auth)
        if isinstance(ingress_mtls, dict):
            ingress_mtls = PolicySpecIngressMtls(**ingress_mtls)
        if isinstance(jwt, dict):
            jwt = PolicySpecJwt(**jwt)
        if isinstance(oidc, dict):
            oidc = PolicySpecOidc(**oidc)
        if isinstance(rate_limit, dict):
            rate_limit = PolicySpecRateLimit(**rate_limit)
        if isinstance(waf, dict):
            waf = PolicySpecWaf(**waf)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__2f2a114a56dd9c24a318eda51bdabe905afcfea0a493097bc4dce034c5272376)
            check_type(argname="argument access_control", value=access_control, expected_type=type_hints["access_control"])
            check_type(argname="argument api_key", value=api_key, expected_type=type_hints["api_key"])
            check_type(argname="argument basic_auth", value=basic_auth, expected_type=type_hints["basic_auth"])
            check_type(argname="argument cache", value=cache, expected_type=type_hints["cache"])
            check_type(argname="argument cors", value=cors, expected_type=type_hints["cors"])
            check_type(argname="argument egress_mtls", value=egress_mtls, expected_type=type_hints["egress_mtls"])
            check_type(argname="argument external_auth", value=external_auth, expected_type=type_hints["external_auth"])
            check_type(argname="argument ingress_class_name", value=ingress_class_name, expected_type=type_hints["ingress_class_name"])
            check_type(argname="argument ingress_mtls", value=ingress_mtls, expected_type=type_hints["ingress_mtls"])
            check_type(argname="argument jwt", value=jwt, expected_type=type_hints["jwt"])
            check_type(argname="argument oidc", value=oidc, expected_type=type_hints["oidc"])
            check_type(argname="argument rate_limit", value=rate_limit, expected_type=type_hints["rate_limit"])
            check_type(argname="argument waf", value=waf, expected_type=type_hints["waf"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if access_control is not None:
            self._values["access_control"] = access_control
        if api_key is not None:
            self._values["api_key"] = api_key
        if basic_auth is not None:
            self._values["basic_auth"] = basic_auth
        if cache is not None:
            self._values["cache"] = cache
        if cors is not None:
            self._values["cors"] = cors
        if egress_mtls is not None:
            self._values["egress_mtls"] = egress_mtls
        if external_auth is not None:
            self._values["external_auth"] = external_auth
        if ingress_class_name is not None:
            self._values["ingress_class_name"] = ingress_class_name
        if ingress_mtls is not None:
            self._values["ingress_mtls"] = ingress_mtls
        if jwt is not None:
            self._values["jwt"] = jwt
        if oidc is not None:
            self._values["oidc"] = oidc
        if rate_limit is not None:
            self._values["rate_limit"] = rate_limit
        if waf is not None:
            self._values["waf"] = waf

    @builtins.property
    def access_control(self) -> typing.Optional["PolicySpecAccessControl"]:
        '''
        :schema: PolicySpec#accessControl
        '''
        result = self._values.get("access_control")
        return typing.cast(typing.Optional["PolicySpecAccessControl"], result)

    @builtins.property
    def api_key(self) -> typing.Optional["PolicySpecApiKey"]:
        '''
        :schema: PolicySpec#apiKey
        '''
        result = self._values.get("api_key")
        return typing.cast(typing.Optional["PolicySpecApiKey"], result)

    @builtins.property
    def basic_auth(self) -> typing.Optional["PolicySpecBasicAuth"]:
        '''
        :schema: PolicySpec#basicAuth
        '''
        result = self._values.get("basic_auth")
        return typing.cast(typing.Optional["PolicySpecBasicAuth"], result)

    @builtins.property
    def cache(self) -> typing.Optional["PolicySpecCache"]:
        '''
        :schema: PolicySpec#cache
        '''
        result = self._values.get("cache")
        return typing.cast(typing.Optional["PolicySpecCache"], result)

    @builtins.property
    def cors(self) -> typing.Optional["PolicySpecCors"]:
        '''
        :schema: PolicySpec#cors
        '''
        result = self._values.get("cors")
        return typing.cast(typing.Optional["PolicySpecCors"], result)

    @builtins.property
    def egress_mtls(self) -> typing.Optional["PolicySpecEgressMtls"]:
        '''
        :schema: PolicySpec#egressMTLS
        '''
        result = self._values.get("egress_mtls")
        return typing.cast(typing.Optional["PolicySpecEgressMtls"], result)

    @builtins.property
    def external_auth(self) -> typing.Optional["PolicySpecExternalAuth"]:
        '''
        :schema: PolicySpec#externalAuth
        '''
        result = self._values.get("external_auth")
        return typing.cast(typing.Optional["PolicySpecExternalAuth"], result)

    @builtins.property
    def ingress_class_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: PolicySpec#ingressClassName
        '''
        result = self._values.get("ingress_class_name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def ingress_mtls(self) -> typing.Optional["PolicySpecIngressMtls"]:
        '''
        :schema: PolicySpec#ingressMTLS
        '''
        result = self._values.get("ingress_mtls")
        return typing.cast(typing.Optional["PolicySpecIngressMtls"], result)

    @builtins.property
    def jwt(self) -> typing.Optional["PolicySpecJwt"]:
        '''
        :schema: PolicySpec#jwt
        '''
        result = self._values.get("jwt")
        return typing.cast(typing.Optional["PolicySpecJwt"], result)

    @builtins.property
    def oidc(self) -> typing.Optional["PolicySpecOidc"]:
        '''
        :schema: PolicySpec#oidc
        '''
        result = self._values.get("oidc")
        return typing.cast(typing.Optional["PolicySpecOidc"], result)

    @builtins.property
    def rate_limit(self) -> typing.Optional["PolicySpecRateLimit"]:
        '''
        :schema: PolicySpec#rateLimit
        '''
        result = self._values.get("rate_limit")
        return typing.cast(typing.Optional["PolicySpecRateLimit"], result)

    @builtins.property
    def waf(self) -> typing.Optional["PolicySpecWaf"]:
        '''
        :schema: PolicySpec#waf
        '''
        result = self._values.get("waf")
        return typing.cast(typing.Optional["PolicySpecWaf"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "PolicySpec(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.PolicySpecAccessControl",
    jsii_struct_bases=[],
    name_mapping={"allow": "allow", "deny": "deny"},
)
class PolicySpecAccessControl:
    def __init__(
        self,
        *,
        allow: typing.Optional[typing.Sequence[builtins.str]] = None,
        deny: typing.Optional[typing.Sequence[builtins.str]] = None,
    ) -> None:
        '''
        :param allow: 
        :param deny: 

        :schema: PolicySpecAccessControl
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__0bb12220dee266650dd4942bdb4c4a866c4e161b7986d71a89aade5a4c7ab4bd)
            check_type(argname="argument allow", value=allow, expected_type=type_hints["allow"])
            check_type(argname="argument deny", value=deny, expected_type=type_hints["deny"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if allow is not None:
            self._values["allow"] = allow
        if deny is not None:
            self._values["deny"] = deny

    @builtins.property
    def allow(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: PolicySpecAccessControl#allow
        '''
        result = self._values.get("allow")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def deny(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: PolicySpecAccessControl#deny
        '''
        result = self._values.get("deny")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "PolicySpecAccessControl(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.PolicySpecApiKey",
    jsii_struct_bases=[],
    name_mapping={"client_secret": "clientSecret", "supplied_in": "suppliedIn"},
)
class PolicySpecApiKey:
    def __init__(
        self,
        *,
        client_secret: builtins.str,
        supplied_in: typing.Union["PolicySpecApiKeySuppliedIn", typing.Dict[builtins.str, typing.Any]],
    ) -> None:
        '''
        :param client_secret: 
        :param supplied_in: 

        :schema: PolicySpecApiKey
        '''
        if isinstance(supplied_in, dict):
            supplied_in = PolicySpecApiKeySuppliedIn(**supplied_in)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__67fd118cb881392afe75e404719ce4303f905054ff3fdb8132fef8a1bc8edc8d)
            check_type(argname="argument client_secret", value=client_secret, expected_type=type_hints["client_secret"])
            check_type(argname="argument supplied_in", value=supplied_in, expected_type=type_hints["supplied_in"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "client_secret": client_secret,
            "supplied_in": supplied_in,
        }

    @builtins.property
    def client_secret(self) -> builtins.str:
        '''
        :schema: PolicySpecApiKey#clientSecret
        '''
        result = self._values.get("client_secret")
        assert result is not None, "Required property 'client_secret' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def supplied_in(self) -> "PolicySpecApiKeySuppliedIn":
        '''
        :schema: PolicySpecApiKey#suppliedIn
        '''
        result = self._values.get("supplied_in")
        assert result is not None, "Required property 'supplied_in' is missing"
        return typing.cast("PolicySpecApiKeySuppliedIn", result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "PolicySpecApiKey(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.PolicySpecApiKeySuppliedIn",
    jsii_struct_bases=[],
    name_mapping={"header": "header", "query": "query"},
)
class PolicySpecApiKeySuppliedIn:
    def __init__(
        self,
        *,
        header: typing.Optional[typing.Sequence[builtins.str]] = None,
        query: typing.Optional[typing.Sequence[builtins.str]] = None,
    ) -> None:
        '''
        :param header: 
        :param query: 

        :schema: PolicySpecApiKeySuppliedIn
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__0d23c22a2603e9b7dc1dfc090c67261b788c0c22efaa4d68c640f8256c34e733)
            check_type(argname="argument header", value=header, expected_type=type_hints["header"])
            check_type(argname="argument query", value=query, expected_type=type_hints["query"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if header is not None:
            self._values["header"] = header
        if query is not None:
            self._values["query"] = query

    @builtins.property
    def header(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: PolicySpecApiKeySuppliedIn#header
        '''
        result = self._values.get("header")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def query(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: PolicySpecApiKeySuppliedIn#query
        '''
        result = self._values.get("query")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "PolicySpecApiKeySuppliedIn(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.PolicySpecBasicAuth",
    jsii_struct_bases=[],
    name_mapping={"secret": "secret", "realm": "realm"},
)
class PolicySpecBasicAuth:
    def __init__(
        self,
        *,
        secret: builtins.str,
        realm: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param secret: 
        :param realm: 

        :schema: PolicySpecBasicAuth
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__b15f98ea3718459e70015b68c9d39dcd0b63bc489227e832af7fc3d0fbb6353b)
            check_type(argname="argument secret", value=secret, expected_type=type_hints["secret"])
            check_type(argname="argument realm", value=realm, expected_type=type_hints["realm"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "secret": secret,
        }
        if realm is not None:
            self._values["realm"] = realm

    @builtins.property
    def secret(self) -> builtins.str:
        '''
        :schema: PolicySpecBasicAuth#secret
        '''
        result = self._values.get("secret")
        assert result is not None, "Required property 'secret' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def realm(self) -> typing.Optional[builtins.str]:
        '''
        :schema: PolicySpecBasicAuth#realm
        '''
        result = self._values.get("realm")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "PolicySpecBasicAuth(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.PolicySpecCache",
    jsii_struct_bases=[],
    name_mapping={
        "cache_zone_name": "cacheZoneName",
        "cache_zone_size": "cacheZoneSize",
        "allowed_codes": "allowedCodes",
        "allowed_methods": "allowedMethods",
        "cache_background_update": "cacheBackgroundUpdate",
        "cache_key": "cacheKey",
        "cache_min_uses": "cacheMinUses",
        "cache_purge_allow": "cachePurgeAllow",
        "cache_revalidate": "cacheRevalidate",
        "cache_use_stale": "cacheUseStale",
        "conditions": "conditions",
        "inactive": "inactive",
        "levels": "levels",
        "lock": "lock",
        "manager": "manager",
        "max_size": "maxSize",
        "min_free": "minFree",
        "override_upstream_cache": "overrideUpstreamCache",
        "time": "time",
        "use_temp_path": "useTempPath",
    },
)
class PolicySpecCache:
    def __init__(
        self,
        *,
        cache_zone_name: builtins.str,
        cache_zone_size: builtins.str,
        allowed_codes: typing.Optional[typing.Sequence[typing.Any]] = None,
        allowed_methods: typing.Optional[typing.Sequence[builtins.str]] = None,
        cache_background_update: typing.Optional[builtins.bool] = None,
        cache_key: typing.Optional[builtins.str] = None,
        cache_min_uses: typing.Optional[jsii.Number] = None,
        cache_purge_allow: typing.Optional[typing.Sequence[builtins.str]] = None,
        cache_revalidate: typing.Optional[builtins.bool] = None,
        cache_use_stale: typing.Optional[typing.Sequence[builtins.str]] = None,
        conditions: typing.Optional[typing.Union["PolicySpecCacheConditions", typing.Dict[builtins.str, typing.Any]]] = None,
        inactive: typing.Optional[builtins.str] = None,
        levels: typing.Optional[builtins.str] = None,
        lock: typing.Optional[typing.Union["PolicySpecCacheLock", typing.Dict[builtins.str, typing.Any]]] = None,
        manager: typing.Optional[typing.Union["PolicySpecCacheManager", typing.Dict[builtins.str, typing.Any]]] = None,
        max_size: typing.Optional[builtins.str] = None,
        min_free: typing.Optional[builtins.str] = None,
        override_upstream_cache: typing.Optional[builtins.bool] = None,
        time: typing.Optional[builtins.str] = None,
        use_temp_path: typing.Optional[builtins.bool] = None,
    ) -> None:
        '''
        :param cache_zone_name: 
        :param cache_zone_size: 
        :param allowed_codes: 
        :param allowed_methods: 
        :param cache_background_update: 
        :param cache_key: 
        :param cache_min_uses: 
        :param cache_purge_allow: 
        :param cache_revalidate: 
        :param cache_use_stale: 
        :param conditions: 
        :param inactive: 
        :param levels: 
        :param lock: 
        :param manager: 
        :param max_size: 
        :param min_free: 
        :param override_upstream_cache: 
        :param time: 
        :param use_temp_path: 

        :schema: PolicySpecCache
        '''
        if isinstance(conditions, dict):
            conditions = PolicySpecCacheConditions(**conditions)
        if isinstance(lock, dict):
            lock = PolicySpecCacheLock(**lock)
        if isinstance(manager, dict):
            manager = PolicySpecCacheManager(**manager)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__350a5f0352e245b68a7d9ceb815022024b5f2df1a7f1cebceefc0e80fd13b068)
            check_type(argname="argument cache_zone_name", value=cache_zone_name, expected_type=type_hints["cache_zone_name"])
            check_type(argname="argument cache_zone_size", value=cache_zone_size, expected_type=type_hints["cache_zone_size"])
            check_type(argname="argument allowed_codes", value=allowed_codes, expected_type=type_hints["allowed_codes"])
            check_type(argname="argument allowed_methods", value=allowed_methods, expected_type=type_hints["allowed_methods"])
            check_type(argname="argument cache_background_update", value=cache_background_update, expected_type=type_hints["cache_background_update"])
            check_type(argname="argument cache_key", value=cache_key, expected_type=type_hints["cache_key"])
            check_type(argname="argument cache_min_uses", value=cache_min_uses, expected_type=type_hints["cache_min_uses"])
            check_type(argname="argument cache_purge_allow", value=cache_purge_allow, expected_type=type_hints["cache_purge_allow"])
            check_type(argname="argument cache_revalidate", value=cache_revalidate, expected_type=type_hints["cache_revalidate"])
            check_type(argname="argument cache_use_stale", value=cache_use_stale, expected_type=type_hints["cache_use_stale"])
            check_type(argname="argument conditions", value=conditions, expected_type=type_hints["conditions"])
            check_type(argname="argument inactive", value=inactive, expected_type=type_hints["inactive"])
            check_type(argname="argument levels", value=levels, expected_type=type_hints["levels"])
            check_type(argname="argument lock", value=lock, expected_type=type_hints["lock"])
            check_type(argname="argument manager", value=manager, expected_type=type_hints["manager"])
            check_type(argname="argument max_size", value=max_size, expected_type=type_hints["max_size"])
            check_type(argname="argument min_free", value=min_free, expected_type=type_hints["min_free"])
            check_type(argname="argument override_upstream_cache", value=override_upstream_cache, expected_type=type_hints["override_upstream_cache"])
            check_type(argname="argument time", value=time, expected_type=type_hints["time"])
            check_type(argname="argument use_temp_path", value=use_temp_path, expected_type=type_hints["use_temp_path"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "cache_zone_name": cache_zone_name,
            "cache_zone_size": cache_zone_size,
        }
        if allowed_codes is not None:
            self._values["allowed_codes"] = allowed_codes
        if allowed_methods is not None:
            self._values["allowed_methods"] = allowed_methods
        if cache_background_update is not None:
            self._values["cache_background_update"] = cache_background_update
        if cache_key is not None:
            self._values["cache_key"] = cache_key
        if cache_min_uses is not None:
            self._values["cache_min_uses"] = cache_min_uses
        if cache_purge_allow is not None:
            self._values["cache_purge_allow"] = cache_purge_allow
        if cache_revalidate is not None:
            self._values["cache_revalidate"] = cache_revalidate
        if cache_use_stale is not None:
            self._values["cache_use_stale"] = cache_use_stale
        if conditions is not None:
            self._values["conditions"] = conditions
        if inactive is not None:
            self._values["inactive"] = inactive
        if levels is not None:
            self._values["levels"] = levels
        if lock is not None:
            self._values["lock"] = lock
        if manager is not None:
            self._values["manager"] = manager
        if max_size is not None:
            self._values["max_size"] = max_size
        if min_free is not None:
            self._values["min_free"] = min_free
        if override_upstream_cache is not None:
            self._values["override_upstream_cache"] = override_upstream_cache
        if time is not None:
            self._values["time"] = time
        if use_temp_path is not None:
            self._values["use_temp_path"] = use_temp_path

    @builtins.property
    def cache_zone_name(self) -> builtins.str:
        '''
        :schema: PolicySpecCache#cacheZoneName
        '''
        result = self._values.get("cache_zone_name")
        assert result is not None, "Required property 'cache_zone_name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def cache_zone_size(self) -> builtins.str:
        '''
        :schema: PolicySpecCache#cacheZoneSize
        '''
        result = self._values.get("cache_zone_size")
        assert result is not None, "Required property 'cache_zone_size' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def allowed_codes(self) -> typing.Optional[typing.List[typing.Any]]:
        '''
        :schema: PolicySpecCache#allowedCodes
        '''
        result = self._values.get("allowed_codes")
        return typing.cast(typing.Optional[typing.List[typing.Any]], result)

    @builtins.property
    def allowed_methods(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: PolicySpecCache#allowedMethods
        '''
        result = self._values.get("allowed_methods")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def cache_background_update(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: PolicySpecCache#cacheBackgroundUpdate
        '''
        result = self._values.get("cache_background_update")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def cache_key(self) -> typing.Optional[builtins.str]:
        '''
        :schema: PolicySpecCache#cacheKey
        '''
        result = self._values.get("cache_key")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def cache_min_uses(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: PolicySpecCache#cacheMinUses
        '''
        result = self._values.get("cache_min_uses")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def cache_purge_allow(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: PolicySpecCache#cachePurgeAllow
        '''
        result = self._values.get("cache_purge_allow")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def cache_revalidate(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: PolicySpecCache#cacheRevalidate
        '''
        result = self._values.get("cache_revalidate")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def cache_use_stale(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: PolicySpecCache#cacheUseStale
        '''
        result = self._values.get("cache_use_stale")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def conditions(self) -> typing.Optional["PolicySpecCacheConditions"]:
        '''
        :schema: PolicySpecCache#conditions
        '''
        result = self._values.get("conditions")
        return typing.cast(typing.Optional["PolicySpecCacheConditions"], result)

    @builtins.property
    def inactive(self) -> typing.Optional[builtins.str]:
        '''
        :schema: PolicySpecCache#inactive
        '''
        result = self._values.get("inactive")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def levels(self) -> typing.Optional[builtins.str]:
        '''
        :schema: PolicySpecCache#levels
        '''
        result = self._values.get("levels")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def lock(self) -> typing.Optional["PolicySpecCacheLock"]:
        '''
        :schema: PolicySpecCache#lock
        '''
        result = self._values.get("lock")
        return typing.cast(typing.Optional["PolicySpecCacheLock"], result)

    @builtins.property
    def manager(self) -> typing.Optional["PolicySpecCacheManager"]:
        '''
        :schema: PolicySpecCache#manager
        '''
        result = self._values.get("manager")
        return typing.cast(typing.Optional["PolicySpecCacheManager"], result)

    @builtins.property
    def max_size(self) -> typing.Optional[builtins.str]:
        '''
        :schema: PolicySpecCache#maxSize
        '''
        result = self._values.get("max_size")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def min_free(self) -> typing.Optional[builtins.str]:
        '''
        :schema: PolicySpecCache#minFree
        '''
        result = self._values.get("min_free")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def override_upstream_cache(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: PolicySpecCache#overrideUpstreamCache
        '''
        result = self._values.get("override_upstream_cache")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def time(self) -> typing.Optional[builtins.str]:
        '''
        :schema: PolicySpecCache#time
        '''
        result = self._values.get("time")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def use_temp_path(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: PolicySpecCache#useTempPath
        '''
        result = self._values.get("use_temp_path")
        return typing.cast(typing.Optional[builtins.bool], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "PolicySpecCache(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.PolicySpecCacheConditions",
    jsii_struct_bases=[],
    name_mapping={"bypass": "bypass", "no_cache": "noCache"},
)
class PolicySpecCacheConditions:
    def __init__(
        self,
        *,
        bypass: typing.Optional[typing.Sequence[builtins.str]] = None,
        no_cache: typing.Optional[typing.Sequence[builtins.str]] = None,
    ) -> None:
        '''
        :param bypass: 
        :param no_cache: 

        :schema: PolicySpecCacheConditions
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__92a8fe3845bb9e45e825e52d32a59d887b74484c87efea5257159e56b737bf1c)
            check_type(argname="argument bypass", value=bypass, expected_type=type_hints["bypass"])
            check_type(argname="argument no_cache", value=no_cache, expected_type=type_hints["no_cache"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if bypass is not None:
            self._values["bypass"] = bypass
        if no_cache is not None:
            self._values["no_cache"] = no_cache

    @builtins.property
    def bypass(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: PolicySpecCacheConditions#bypass
        '''
        result = self._values.get("bypass")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def no_cache(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: PolicySpecCacheConditions#noCache
        '''
        result = self._values.get("no_cache")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "PolicySpecCacheConditions(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.PolicySpecCacheLock",
    jsii_struct_bases=[],
    name_mapping={"age": "age", "enable": "enable", "timeout": "timeout"},
)
class PolicySpecCacheLock:
    def __init__(
        self,
        *,
        age: typing.Optional[builtins.str] = None,
        enable: typing.Optional[builtins.bool] = None,
        timeout: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param age: 
        :param enable: 
        :param timeout: 

        :schema: PolicySpecCacheLock
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__0b7fc5420e96806221ecc9b1d70d7e25849cad8b7ae555f57d2f8ada0a8bb5ff)
            check_type(argname="argument age", value=age, expected_type=type_hints["age"])
            check_type(argname="argument enable", value=enable, expected_type=type_hints["enable"])
            check_type(argname="argument timeout", value=timeout, expected_type=type_hints["timeout"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if age is not None:
            self._values["age"] = age
        if enable is not None:
            self._values["enable"] = enable
        if timeout is not None:
            self._values["timeout"] = timeout

    @builtins.property
    def age(self) -> typing.Optional[builtins.str]:
        '''
        :schema: PolicySpecCacheLock#age
        '''
        result = self._values.get("age")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def enable(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: PolicySpecCacheLock#enable
        '''
        result = self._values.get("enable")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def timeout(self) -> typing.Optional[builtins.str]:
        '''
        :schema: PolicySpecCacheLock#timeout
        '''
        result = self._values.get("timeout")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "PolicySpecCacheLock(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.PolicySpecCacheManager",
    jsii_struct_bases=[],
    name_mapping={"files": "files", "sleep": "sleep", "threshold": "threshold"},
)
class PolicySpecCacheManager:
    def __init__(
        self,
        *,
        files: typing.Optional[jsii.Number] = None,
        sleep: typing.Optional[builtins.str] = None,
        threshold: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param files: 
        :param sleep: 
        :param threshold: 

        :schema: PolicySpecCacheManager
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__4b2a31539c23976cb52eb38bdbad234969920d455eb4ed298a5e732dd2fa70b5)
            check_type(argname="argument files", value=files, expected_type=type_hints["files"])
            check_type(argname="argument sleep", value=sleep, expected_type=type_hints["sleep"])
            check_type(argname="argument threshold", value=threshold, expected_type=type_hints["threshold"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if files is not None:
            self._values["files"] = files
        if sleep is not None:
            self._values["sleep"] = sleep
        if threshold is not None:
            self._values["threshold"] = threshold

    @builtins.property
    def files(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: PolicySpecCacheManager#files
        '''
        result = self._values.get("files")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def sleep(self) -> typing.Optional[builtins.str]:
        '''
        :schema: PolicySpecCacheManager#sleep
        '''
        result = self._values.get("sleep")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def threshold(self) -> typing.Optional[builtins.str]:
        '''
        :schema: PolicySpecCacheManager#threshold
        '''
        result = self._values.get("threshold")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "PolicySpecCacheManager(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.PolicySpecCors",
    jsii_struct_bases=[],
    name_mapping={
        "allow_origin": "allowOrigin",
        "allow_credentials": "allowCredentials",
        "allow_headers": "allowHeaders",
        "allow_methods": "allowMethods",
        "expose_headers": "exposeHeaders",
        "max_age": "maxAge",
    },
)
class PolicySpecCors:
    def __init__(
        self,
        *,
        allow_origin: typing.Sequence[builtins.str],
        allow_credentials: typing.Optional[builtins.bool] = None,
        allow_headers: typing.Optional[typing.Sequence[builtins.str]] = None,
        allow_methods: typing.Optional[typing.Sequence[builtins.str]] = None,
        expose_headers: typing.Optional[typing.Sequence[builtins.str]] = None,
        max_age: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param allow_origin: 
        :param allow_credentials: 
        :param allow_headers: 
        :param allow_methods: 
        :param expose_headers: 
        :param max_age: 

        :schema: PolicySpecCors
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__9a091f0f8c06fa5c8c908ed74f145382d19a6189188e797f7ed69f60849740da)
            check_type(argname="argument allow_origin", value=allow_origin, expected_type=type_hints["allow_origin"])
            check_type(argname="argument allow_credentials", value=allow_credentials, expected_type=type_hints["allow_credentials"])
            check_type(argname="argument allow_headers", value=allow_headers, expected_type=type_hints["allow_headers"])
            check_type(argname="argument allow_methods", value=allow_methods, expected_type=type_hints["allow_methods"])
            check_type(argname="argument expose_headers", value=expose_headers, expected_type=type_hints["expose_headers"])
            check_type(argname="argument max_age", value=max_age, expected_type=type_hints["max_age"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "allow_origin": allow_origin,
        }
        if allow_credentials is not None:
            self._values["allow_credentials"] = allow_credentials
        if allow_headers is not None:
            self._values["allow_headers"] = allow_headers
        if allow_methods is not None:
            self._values["allow_methods"] = allow_methods
        if expose_headers is not None:
            self._values["expose_headers"] = expose_headers
        if max_age is not None:
            self._values["max_age"] = max_age

    @builtins.property
    def allow_origin(self) -> typing.List[builtins.str]:
        '''
        :schema: PolicySpecCors#allowOrigin
        '''
        result = self._values.get("allow_origin")
        assert result is not None, "Required property 'allow_origin' is missing"
        return typing.cast(typing.List[builtins.str], result)

    @builtins.property
    def allow_credentials(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: PolicySpecCors#allowCredentials
        '''
        result = self._values.get("allow_credentials")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def allow_headers(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: PolicySpecCors#allowHeaders
        '''
        result = self._values.get("allow_headers")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def allow_methods(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: PolicySpecCors#allowMethods
        '''
        result = self._values.get("allow_methods")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def expose_headers(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: PolicySpecCors#exposeHeaders
        '''
        result = self._values.get("expose_headers")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def max_age(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: PolicySpecCors#maxAge
        '''
        result = self._values.get("max_age")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "PolicySpecCors(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.PolicySpecEgressMtls",
    jsii_struct_bases=[],
    name_mapping={
        "ciphers": "ciphers",
        "protocols": "protocols",
        "server_name": "serverName",
        "session_reuse": "sessionReuse",
        "ssl_name": "sslName",
        "tls_secret": "tlsSecret",
        "trusted_cert_secret": "trustedCertSecret",
        "verify_depth": "verifyDepth",
        "verify_server": "verifyServer",
    },
)
class PolicySpecEgressMtls:
    def __init__(
        self,
        *,
        ciphers: typing.Optional[builtins.str] = None,
        protocols: typing.Optional[builtins.str] = None,
        server_name: typing.Optional[builtins.bool] = None,
        session_reuse: typing.Optional[builtins.bool] = None,
        ssl_name: typing.Optional[builtins.str] = None,
        tls_secret: typing.Optional[builtins.str] = None,
        trusted_cert_secret: typing.Optional[builtins.str] = None,
        verify_depth: typing.Optional[jsii.Number] = None,
        verify_server: typing.Optional[builtins.bool] = None,
    ) -> None:
        '''
        :param ciphers: 
        :param protocols: 
        :param server_name: 
        :param session_reuse: 
        :param ssl_name: 
        :param tls_secret: 
        :param trusted_cert_secret: 
        :param verify_depth: 
        :param verify_server: 

        :schema: PolicySpecEgressMtls
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__9f36de585fc5adfe8089ec0f3dc6ce89d1b73ac1a69820492fcf70b400abf040)
            check_type(argname="argument ciphers", value=ciphers, expected_type=type_hints["ciphers"])
            check_type(argname="argument protocols", value=protocols, expected_type=type_hints["protocols"])
            check_type(argname="argument server_name", value=server_name, expected_type=type_hints["server_name"])
            check_type(argname="argument session_reuse", value=session_reuse, expected_type=type_hints["session_reuse"])
            check_type(argname="argument ssl_name", value=ssl_name, expected_type=type_hints["ssl_name"])
            check_type(argname="argument tls_secret", value=tls_secret, expected_type=type_hints["tls_secret"])
            check_type(argname="argument trusted_cert_secret", value=trusted_cert_secret, expected_type=type_hints["trusted_cert_secret"])
            check_type(argname="argument verify_depth", value=verify_depth, expected_type=type_hints["verify_depth"])
            check_type(argname="argument verify_server", value=verify_server, expected_type=type_hints["verify_server"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if ciphers is not None:
            self._values["ciphers"] = ciphers
        if protocols is not None:
            self._values["protocols"] = protocols
        if server_name is not None:
            self._values["server_name"] = server_name
        if session_reuse is not None:
            self._values["session_reuse"] = session_reuse
        if ssl_name is not None:
            self._values["ssl_name"] = ssl_name
        if tls_secret is not None:
            self._values["tls_secret"] = tls_secret
        if trusted_cert_secret is not None:
            self._values["trusted_cert_secret"] = trusted_cert_secret
        if verify_depth is not None:
            self._values["verify_depth"] = verify_depth
        if verify_server is not None:
            self._values["verify_server"] = verify_server

    @builtins.property
    def ciphers(self) -> typing.Optional[builtins.str]:
        '''
        :schema: PolicySpecEgressMtls#ciphers
        '''
        result = self._values.get("ciphers")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def protocols(self) -> typing.Optional[builtins.str]:
        '''
        :schema: PolicySpecEgressMtls#protocols
        '''
        result = self._values.get("protocols")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def server_name(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: PolicySpecEgressMtls#serverName
        '''
        result = self._values.get("server_name")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def session_reuse(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: PolicySpecEgressMtls#sessionReuse
        '''
        result = self._values.get("session_reuse")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def ssl_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: PolicySpecEgressMtls#sslName
        '''
        result = self._values.get("ssl_name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def tls_secret(self) -> typing.Optional[builtins.str]:
        '''
        :schema: PolicySpecEgressMtls#tlsSecret
        '''
        result = self._values.get("tls_secret")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def trusted_cert_secret(self) -> typing.Optional[builtins.str]:
        '''
        :schema: PolicySpecEgressMtls#trustedCertSecret
        '''
        result = self._values.get("trusted_cert_secret")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def verify_depth(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: PolicySpecEgressMtls#verifyDepth
        '''
        result = self._values.get("verify_depth")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def verify_server(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: PolicySpecEgressMtls#verifyServer
        '''
        result = self._values.get("verify_server")
        return typing.cast(typing.Optional[builtins.bool], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "PolicySpecEgressMtls(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.PolicySpecExternalAuth",
    jsii_struct_bases=[],
    name_mapping={
        "auth_service_name": "authServiceName",
        "auth_uri": "authUri",
        "auth_service_ports": "authServicePorts",
        "auth_signin_redirect_base_path": "authSigninRedirectBasePath",
        "auth_signin_uri": "authSigninUri",
        "auth_snippets": "authSnippets",
        "sni_name": "sniName",
        "ssl_enabled": "sslEnabled",
        "ssl_verify": "sslVerify",
        "ssl_verify_depth": "sslVerifyDepth",
        "trusted_cert_secret": "trustedCertSecret",
    },
)
class PolicySpecExternalAuth:
    def __init__(
        self,
        *,
        auth_service_name: builtins.str,
        auth_uri: builtins.str,
        auth_service_ports: typing.Optional[typing.Sequence[jsii.Number]] = None,
        auth_signin_redirect_base_path: typing.Optional[builtins.str] = None,
        auth_signin_uri: typing.Optional[builtins.str] = None,
        auth_snippets: typing.Optional[builtins.str] = None,
        sni_name: typing.Optional[builtins.str] = None,
        ssl_enabled: typing.Optional[builtins.bool] = None,
        ssl_verify: typing.Optional[builtins.bool] = None,
        ssl_verify_depth: typing.Optional[jsii.Number] = None,
        trusted_cert_secret: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param auth_service_name: 
        :param auth_uri: 
        :param auth_service_ports: 
        :param auth_signin_redirect_base_path: 
        :param auth_signin_uri: 
        :param auth_snippets: 
        :param sni_name: 
        :param ssl_enabled: 
        :param ssl_verify: 
        :param ssl_verify_depth: 
        :param trusted_cert_secret: 

        :schema: PolicySpecExternalAuth
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__a17ac35b358de8716390d18053ffcaa9d0404e7bec33a64992af14417bca96a0)
            check_type(argname="argument auth_service_name", value=auth_service_name, expected_type=type_hints["auth_service_name"])
            check_type(argname="argument auth_uri", value=auth_uri, expected_type=type_hints["auth_uri"])
            check_type(argname="argument auth_service_ports", value=auth_service_ports, expected_type=type_hints["auth_service_ports"])
            check_type(argname="argument auth_signin_redirect_base_path", value=auth_signin_redirect_base_path, expected_type=type_hints["auth_signin_redirect_base_path"])
            check_type(argname="argument auth_signin_uri", value=auth_signin_uri, expected_type=type_hints["auth_signin_uri"])
            check_type(argname="argument auth_snippets", value=auth_snippets, expected_type=type_hints["auth_snippets"])
            check_type(argname="argument sni_name", value=sni_name, expected_type=type_hints["sni_name"])
            check_type(argname="argument ssl_enabled", value=ssl_enabled, expected_type=type_hints["ssl_enabled"])
            check_type(argname="argument ssl_verify", value=ssl_verify, expected_type=type_hints["ssl_verify"])
            check_type(argname="argument ssl_verify_depth", value=ssl_verify_depth, expected_type=type_hints["ssl_verify_depth"])
            check_type(argname="argument trusted_cert_secret", value=trusted_cert_secret, expected_type=type_hints["trusted_cert_secret"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "auth_service_name": auth_service_name,
            "auth_uri": auth_uri,
        }
        if auth_service_ports is not None:
            self._values["auth_service_ports"] = auth_service_ports
        if auth_signin_redirect_base_path is not None:
            self._values["auth_signin_redirect_base_path"] = auth_signin_redirect_base_path
        if auth_signin_uri is not None:
            self._values["auth_signin_uri"] = auth_signin_uri
        if auth_snippets is not None:
            self._values["auth_snippets"] = auth_snippets
        if sni_name is not None:
            self._values["sni_name"] = sni_name
        if ssl_enabled is not None:
            self._values["ssl_enabled"] = ssl_enabled
        if ssl_verify is not None:
            self._values["ssl_verify"] = ssl_verify
        if ssl_verify_depth is not None:
            self._values["ssl_verify_depth"] = ssl_verify_depth
        if trusted_cert_secret is not None:
            self._values["trusted_cert_secret"] = trusted_cert_secret

    @builtins.property
    def auth_service_name(self) -> builtins.str:
        '''
        :schema: PolicySpecExternalAuth#authServiceName
        '''
        result = self._values.get("auth_service_name")
        assert result is not None, "Required property 'auth_service_name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def auth_uri(self) -> builtins.str:
        '''
        :schema: PolicySpecExternalAuth#authURI
        '''
        result = self._values.get("auth_uri")
        assert result is not None, "Required property 'auth_uri' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def auth_service_ports(self) -> typing.Optional[typing.List[jsii.Number]]:
        '''
        :schema: PolicySpecExternalAuth#authServicePorts
        '''
        result = self._values.get("auth_service_ports")
        return typing.cast(typing.Optional[typing.List[jsii.Number]], result)

    @builtins.property
    def auth_signin_redirect_base_path(self) -> typing.Optional[builtins.str]:
        '''
        :schema: PolicySpecExternalAuth#authSigninRedirectBasePath
        '''
        result = self._values.get("auth_signin_redirect_base_path")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def auth_signin_uri(self) -> typing.Optional[builtins.str]:
        '''
        :schema: PolicySpecExternalAuth#authSigninURI
        '''
        result = self._values.get("auth_signin_uri")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def auth_snippets(self) -> typing.Optional[builtins.str]:
        '''
        :schema: PolicySpecExternalAuth#authSnippets
        '''
        result = self._values.get("auth_snippets")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def sni_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: PolicySpecExternalAuth#sniName
        '''
        result = self._values.get("sni_name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def ssl_enabled(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: PolicySpecExternalAuth#sslEnabled
        '''
        result = self._values.get("ssl_enabled")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def ssl_verify(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: PolicySpecExternalAuth#sslVerify
        '''
        result = self._values.get("ssl_verify")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def ssl_verify_depth(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: PolicySpecExternalAuth#sslVerifyDepth
        '''
        result = self._values.get("ssl_verify_depth")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def trusted_cert_secret(self) -> typing.Optional[builtins.str]:
        '''
        :schema: PolicySpecExternalAuth#trustedCertSecret
        '''
        result = self._values.get("trusted_cert_secret")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "PolicySpecExternalAuth(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.PolicySpecIngressMtls",
    jsii_struct_bases=[],
    name_mapping={
        "client_cert_secret": "clientCertSecret",
        "crl_file_name": "crlFileName",
        "verify_client": "verifyClient",
        "verify_depth": "verifyDepth",
    },
)
class PolicySpecIngressMtls:
    def __init__(
        self,
        *,
        client_cert_secret: builtins.str,
        crl_file_name: typing.Optional[builtins.str] = None,
        verify_client: typing.Optional[builtins.str] = None,
        verify_depth: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param client_cert_secret: 
        :param crl_file_name: 
        :param verify_client: 
        :param verify_depth: 

        :schema: PolicySpecIngressMtls
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__4c1346ec76e8696fefe454a7b5a52fb7707f3eb120cae4d5529542f3a057cbdd)
            check_type(argname="argument client_cert_secret", value=client_cert_secret, expected_type=type_hints["client_cert_secret"])
            check_type(argname="argument crl_file_name", value=crl_file_name, expected_type=type_hints["crl_file_name"])
            check_type(argname="argument verify_client", value=verify_client, expected_type=type_hints["verify_client"])
            check_type(argname="argument verify_depth", value=verify_depth, expected_type=type_hints["verify_depth"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "client_cert_secret": client_cert_secret,
        }
        if crl_file_name is not None:
            self._values["crl_file_name"] = crl_file_name
        if verify_client is not None:
            self._values["verify_client"] = verify_client
        if verify_depth is not None:
            self._values["verify_depth"] = verify_depth

    @builtins.property
    def client_cert_secret(self) -> builtins.str:
        '''
        :schema: PolicySpecIngressMtls#clientCertSecret
        '''
        result = self._values.get("client_cert_secret")
        assert result is not None, "Required property 'client_cert_secret' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def crl_file_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: PolicySpecIngressMtls#crlFileName
        '''
        result = self._values.get("crl_file_name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def verify_client(self) -> typing.Optional[builtins.str]:
        '''
        :schema: PolicySpecIngressMtls#verifyClient
        '''
        result = self._values.get("verify_client")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def verify_depth(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: PolicySpecIngressMtls#verifyDepth
        '''
        result = self._values.get("verify_depth")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "PolicySpecIngressMtls(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.PolicySpecJwt",
    jsii_struct_bases=[],
    name_mapping={
        "realm": "realm",
        "jwks_uri": "jwksUri",
        "key_cache": "keyCache",
        "secret": "secret",
        "sni_enabled": "sniEnabled",
        "sni_name": "sniName",
        "ssl_verify": "sslVerify",
        "ssl_verify_depth": "sslVerifyDepth",
        "token": "token",
        "trusted_cert_secret": "trustedCertSecret",
    },
)
class PolicySpecJwt:
    def __init__(
        self,
        *,
        realm: builtins.str,
        jwks_uri: typing.Optional[builtins.str] = None,
        key_cache: typing.Optional[builtins.str] = None,
        secret: typing.Optional[builtins.str] = None,
        sni_enabled: typing.Optional[builtins.bool] = None,
        sni_name: typing.Optional[builtins.str] = None,
        ssl_verify: typing.Optional[builtins.bool] = None,
        ssl_verify_depth: typing.Optional[jsii.Number] = None,
        token: typing.Optional[builtins.str] = None,
        trusted_cert_secret: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param realm: 
        :param jwks_uri: 
        :param key_cache: 
        :param secret: 
        :param sni_enabled: 
        :param sni_name: 
        :param ssl_verify: 
        :param ssl_verify_depth: 
        :param token: 
        :param trusted_cert_secret: 

        :schema: PolicySpecJwt
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__edf23c729373492de2d5993449e41e14f998978bf3e3aef13a389576e1e05cda)
            check_type(argname="argument realm", value=realm, expected_type=type_hints["realm"])
            check_type(argname="argument jwks_uri", value=jwks_uri, expected_type=type_hints["jwks_uri"])
            check_type(argname="argument key_cache", value=key_cache, expected_type=type_hints["key_cache"])
            check_type(argname="argument secret", value=secret, expected_type=type_hints["secret"])
            check_type(argname="argument sni_enabled", value=sni_enabled, expected_type=type_hints["sni_enabled"])
            check_type(argname="argument sni_name", value=sni_name, expected_type=type_hints["sni_name"])
            check_type(argname="argument ssl_verify", value=ssl_verify, expected_type=type_hints["ssl_verify"])
            check_type(argname="argument ssl_verify_depth", value=ssl_verify_depth, expected_type=type_hints["ssl_verify_depth"])
            check_type(argname="argument token", value=token, expected_type=type_hints["token"])
            check_type(argname="argument trusted_cert_secret", value=trusted_cert_secret, expected_type=type_hints["trusted_cert_secret"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "realm": realm,
        }
        if jwks_uri is not None:
            self._values["jwks_uri"] = jwks_uri
        if key_cache is not None:
            self._values["key_cache"] = key_cache
        if secret is not None:
            self._values["secret"] = secret
        if sni_enabled is not None:
            self._values["sni_enabled"] = sni_enabled
        if sni_name is not None:
            self._values["sni_name"] = sni_name
        if ssl_verify is not None:
            self._values["ssl_verify"] = ssl_verify
        if ssl_verify_depth is not None:
            self._values["ssl_verify_depth"] = ssl_verify_depth
        if token is not None:
            self._values["token"] = token
        if trusted_cert_secret is not None:
            self._values["trusted_cert_secret"] = trusted_cert_secret

    @builtins.property
    def realm(self) -> builtins.str:
        '''
        :schema: PolicySpecJwt#realm
        '''
        result = self._values.get("realm")
        assert result is not None, "Required property 'realm' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def jwks_uri(self) -> typing.Optional[builtins.str]:
        '''
        :schema: PolicySpecJwt#jwksURI
        '''
        result = self._values.get("jwks_uri")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def key_cache(self) -> typing.Optional[builtins.str]:
        '''
        :schema: PolicySpecJwt#keyCache
        '''
        result = self._values.get("key_cache")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def secret(self) -> typing.Optional[builtins.str]:
        '''
        :schema: PolicySpecJwt#secret
        '''
        result = self._values.get("secret")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def sni_enabled(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: PolicySpecJwt#sniEnabled
        '''
        result = self._values.get("sni_enabled")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def sni_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: PolicySpecJwt#sniName
        '''
        result = self._values.get("sni_name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def ssl_verify(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: PolicySpecJwt#sslVerify
        '''
        result = self._values.get("ssl_verify")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def ssl_verify_depth(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: PolicySpecJwt#sslVerifyDepth
        '''
        result = self._values.get("ssl_verify_depth")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def token(self) -> typing.Optional[builtins.str]:
        '''
        :schema: PolicySpecJwt#token
        '''
        result = self._values.get("token")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def trusted_cert_secret(self) -> typing.Optional[builtins.str]:
        '''
        :schema: PolicySpecJwt#trustedCertSecret
        '''
        result = self._values.get("trusted_cert_secret")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "PolicySpecJwt(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.PolicySpecOidc",
    jsii_struct_bases=[],
    name_mapping={
        "auth_endpoint": "authEndpoint",
        "client_id": "clientId",
        "jwks_uri": "jwksUri",
        "token_endpoint": "tokenEndpoint",
        "access_token_enable": "accessTokenEnable",
        "auth_extra_args": "authExtraArgs",
        "client_secret": "clientSecret",
        "end_session_endpoint": "endSessionEndpoint",
        "pkce_enable": "pkceEnable",
        "post_logout_redirect_uri": "postLogoutRedirectUri",
        "redirect_uri": "redirectUri",
        "scope": "scope",
        "ssl_verify": "sslVerify",
        "ssl_verify_depth": "sslVerifyDepth",
        "trusted_cert_secret": "trustedCertSecret",
        "zone_sync_leeway": "zoneSyncLeeway",
    },
)
class PolicySpecOidc:
    def __init__(
        self,
        *,
        auth_endpoint: builtins.str,
        client_id: builtins.str,
        jwks_uri: builtins.str,
        token_endpoint: builtins.str,
        access_token_enable: typing.Optional[builtins.bool] = None,
        auth_extra_args: typing.Optional[typing.Sequence[builtins.str]] = None,
        client_secret: typing.Optional[builtins.str] = None,
        end_session_endpoint: typing.Optional[builtins.str] = None,
        pkce_enable: typing.Optional[builtins.bool] = None,
        post_logout_redirect_uri: typing.Optional[builtins.str] = None,
        redirect_uri: typing.Optional[builtins.str] = None,
        scope: typing.Optional[builtins.str] = None,
        ssl_verify: typing.Optional[builtins.bool] = None,
        ssl_verify_depth: typing.Optional[jsii.Number] = None,
        trusted_cert_secret: typing.Optional[builtins.str] = None,
        zone_sync_leeway: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param auth_endpoint: 
        :param client_id: 
        :param jwks_uri: 
        :param token_endpoint: 
        :param access_token_enable: 
        :param auth_extra_args: 
        :param client_secret: 
        :param end_session_endpoint: 
        :param pkce_enable: 
        :param post_logout_redirect_uri: 
        :param redirect_uri: 
        :param scope: 
        :param ssl_verify: 
        :param ssl_verify_depth: 
        :param trusted_cert_secret: 
        :param zone_sync_leeway: 

        :schema: PolicySpecOidc
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__777341d02233b85ebf17330c0c01dbdeb35d015b2e90e1c4aa7cc87c233a96b4)
            check_type(argname="argument auth_endpoint", value=auth_endpoint, expected_type=type_hints["auth_endpoint"])
            check_type(argname="argument client_id", value=client_id, expected_type=type_hints["client_id"])
            check_type(argname="argument jwks_uri", value=jwks_uri, expected_type=type_hints["jwks_uri"])
            check_type(argname="argument token_endpoint", value=token_endpoint, expected_type=type_hints["token_endpoint"])
            check_type(argname="argument access_token_enable", value=access_token_enable, expected_type=type_hints["access_token_enable"])
            check_type(argname="argument auth_extra_args", value=auth_extra_args, expected_type=type_hints["auth_extra_args"])
            check_type(argname="argument client_secret", value=client_secret, expected_type=type_hints["client_secret"])
            check_type(argname="argument end_session_endpoint", value=end_session_endpoint, expected_type=type_hints["end_session_endpoint"])
            check_type(argname="argument pkce_enable", value=pkce_enable, expected_type=type_hints["pkce_enable"])
            check_type(argname="argument post_logout_redirect_uri", value=post_logout_redirect_uri, expected_type=type_hints["post_logout_redirect_uri"])
            check_type(argname="argument redirect_uri", value=redirect_uri, expected_type=type_hints["redirect_uri"])
            check_type(argname="argument scope", value=scope, expected_type=type_hints["scope"])
            check_type(argname="argument ssl_verify", value=ssl_verify, expected_type=type_hints["ssl_verify"])
            check_type(argname="argument ssl_verify_depth", value=ssl_verify_depth, expected_type=type_hints["ssl_verify_depth"])
            check_type(argname="argument trusted_cert_secret", value=trusted_cert_secret, expected_type=type_hints["trusted_cert_secret"])
            check_type(argname="argument zone_sync_leeway", value=zone_sync_leeway, expected_type=type_hints["zone_sync_leeway"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "auth_endpoint": auth_endpoint,
            "client_id": client_id,
            "jwks_uri": jwks_uri,
            "token_endpoint": token_endpoint,
        }
        if access_token_enable is not None:
            self._values["access_token_enable"] = access_token_enable
        if auth_extra_args is not None:
            self._values["auth_extra_args"] = auth_extra_args
        if client_secret is not None:
            self._values["client_secret"] = client_secret
        if end_session_endpoint is not None:
            self._values["end_session_endpoint"] = end_session_endpoint
        if pkce_enable is not None:
            self._values["pkce_enable"] = pkce_enable
        if post_logout_redirect_uri is not None:
            self._values["post_logout_redirect_uri"] = post_logout_redirect_uri
        if redirect_uri is not None:
            self._values["redirect_uri"] = redirect_uri
        if scope is not None:
            self._values["scope"] = scope
        if ssl_verify is not None:
            self._values["ssl_verify"] = ssl_verify
        if ssl_verify_depth is not None:
            self._values["ssl_verify_depth"] = ssl_verify_depth
        if trusted_cert_secret is not None:
            self._values["trusted_cert_secret"] = trusted_cert_secret
        if zone_sync_leeway is not None:
            self._values["zone_sync_leeway"] = zone_sync_leeway

    @builtins.property
    def auth_endpoint(self) -> builtins.str:
        '''
        :schema: PolicySpecOidc#authEndpoint
        '''
        result = self._values.get("auth_endpoint")
        assert result is not None, "Required property 'auth_endpoint' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def client_id(self) -> builtins.str:
        '''
        :schema: PolicySpecOidc#clientID
        '''
        result = self._values.get("client_id")
        assert result is not None, "Required property 'client_id' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def jwks_uri(self) -> builtins.str:
        '''
        :schema: PolicySpecOidc#jwksURI
        '''
        result = self._values.get("jwks_uri")
        assert result is not None, "Required property 'jwks_uri' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def token_endpoint(self) -> builtins.str:
        '''
        :schema: PolicySpecOidc#tokenEndpoint
        '''
        result = self._values.get("token_endpoint")
        assert result is not None, "Required property 'token_endpoint' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def access_token_enable(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: PolicySpecOidc#accessTokenEnable
        '''
        result = self._values.get("access_token_enable")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def auth_extra_args(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: PolicySpecOidc#authExtraArgs
        '''
        result = self._values.get("auth_extra_args")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def client_secret(self) -> typing.Optional[builtins.str]:
        '''
        :schema: PolicySpecOidc#clientSecret
        '''
        result = self._values.get("client_secret")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def end_session_endpoint(self) -> typing.Optional[builtins.str]:
        '''
        :schema: PolicySpecOidc#endSessionEndpoint
        '''
        result = self._values.get("end_session_endpoint")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def pkce_enable(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: PolicySpecOidc#pkceEnable
        '''
        result = self._values.get("pkce_enable")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def post_logout_redirect_uri(self) -> typing.Optional[builtins.str]:
        '''
        :schema: PolicySpecOidc#postLogoutRedirectURI
        '''
        result = self._values.get("post_logout_redirect_uri")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def redirect_uri(self) -> typing.Optional[builtins.str]:
        '''
        :schema: PolicySpecOidc#redirectURI
        '''
        result = self._values.get("redirect_uri")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def scope(self) -> typing.Optional[builtins.str]:
        '''
        :schema: PolicySpecOidc#scope
        '''
        result = self._values.get("scope")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def ssl_verify(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: PolicySpecOidc#sslVerify
        '''
        result = self._values.get("ssl_verify")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def ssl_verify_depth(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: PolicySpecOidc#sslVerifyDepth
        '''
        result = self._values.get("ssl_verify_depth")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def trusted_cert_secret(self) -> typing.Optional[builtins.str]:
        '''
        :schema: PolicySpecOidc#trustedCertSecret
        '''
        result = self._values.get("trusted_cert_secret")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def zone_sync_leeway(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: PolicySpecOidc#zoneSyncLeeway
        '''
        result = self._values.get("zone_sync_leeway")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "PolicySpecOidc(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.PolicySpecRateLimit",
    jsii_struct_bases=[],
    name_mapping={
        "key": "key",
        "rate": "rate",
        "zone_size": "zoneSize",
        "burst": "burst",
        "condition": "condition",
        "delay": "delay",
        "dry_run": "dryRun",
        "log_level": "logLevel",
        "no_delay": "noDelay",
        "reject_code": "rejectCode",
        "scale": "scale",
    },
)
class PolicySpecRateLimit:
    def __init__(
        self,
        *,
        key: builtins.str,
        rate: builtins.str,
        zone_size: builtins.str,
        burst: typing.Optional[jsii.Number] = None,
        condition: typing.Optional[typing.Union["PolicySpecRateLimitCondition", typing.Dict[builtins.str, typing.Any]]] = None,
        delay: typing.Optional[jsii.Number] = None,
        dry_run: typing.Optional[builtins.bool] = None,
        log_level: typing.Optional[builtins.str] = None,
        no_delay: typing.Optional[builtins.bool] = None,
        reject_code: typing.Optional[jsii.Number] = None,
        scale: typing.Optional[builtins.bool] = None,
    ) -> None:
        '''
        :param key: 
        :param rate: 
        :param zone_size: 
        :param burst: 
        :param condition: 
        :param delay: 
        :param dry_run: 
        :param log_level: 
        :param no_delay: 
        :param reject_code: 
        :param scale: 

        :schema: PolicySpecRateLimit
        '''
        if isinstance(condition, dict):
            condition = PolicySpecRateLimitCondition(**condition)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__9cbcd67a94dbc3fd0cbf4e65cb920af8bbe3c2a609cd7394d8d7ed727a24a768)
            check_type(argname="argument key", value=key, expected_type=type_hints["key"])
            check_type(argname="argument rate", value=rate, expected_type=type_hints["rate"])
            check_type(argname="argument zone_size", value=zone_size, expected_type=type_hints["zone_size"])
            check_type(argname="argument burst", value=burst, expected_type=type_hints["burst"])
            check_type(argname="argument condition", value=condition, expected_type=type_hints["condition"])
            check_type(argname="argument delay", value=delay, expected_type=type_hints["delay"])
            check_type(argname="argument dry_run", value=dry_run, expected_type=type_hints["dry_run"])
            check_type(argname="argument log_level", value=log_level, expected_type=type_hints["log_level"])
            check_type(argname="argument no_delay", value=no_delay, expected_type=type_hints["no_delay"])
            check_type(argname="argument reject_code", value=reject_code, expected_type=type_hints["reject_code"])
            check_type(argname="argument scale", value=scale, expected_type=type_hints["scale"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "key": key,
            "rate": rate,
            "zone_size": zone_size,
        }
        if burst is not None:
            self._values["burst"] = burst
        if condition is not None:
            self._values["condition"] = condition
        if delay is not None:
            self._values["delay"] = delay
        if dry_run is not None:
            self._values["dry_run"] = dry_run
        if log_level is not None:
            self._values["log_level"] = log_level
        if no_delay is not None:
            self._values["no_delay"] = no_delay
        if reject_code is not None:
            self._values["reject_code"] = reject_code
        if scale is not None:
            self._values["scale"] = scale

    @builtins.property
    def key(self) -> builtins.str:
        '''
        :schema: PolicySpecRateLimit#key
        '''
        result = self._values.get("key")
        assert result is not None, "Required property 'key' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def rate(self) -> builtins.str:
        '''
        :schema: PolicySpecRateLimit#rate
        '''
        result = self._values.get("rate")
        assert result is not None, "Required property 'rate' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def zone_size(self) -> builtins.str:
        '''
        :schema: PolicySpecRateLimit#zoneSize
        '''
        result = self._values.get("zone_size")
        assert result is not None, "Required property 'zone_size' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def burst(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: PolicySpecRateLimit#burst
        '''
        result = self._values.get("burst")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def condition(self) -> typing.Optional["PolicySpecRateLimitCondition"]:
        '''
        :schema: PolicySpecRateLimit#condition
        '''
        result = self._values.get("condition")
        return typing.cast(typing.Optional["PolicySpecRateLimitCondition"], result)

    @builtins.property
    def delay(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: PolicySpecRateLimit#delay
        '''
        result = self._values.get("delay")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def dry_run(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: PolicySpecRateLimit#dryRun
        '''
        result = self._values.get("dry_run")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def log_level(self) -> typing.Optional[builtins.str]:
        '''
        :schema: PolicySpecRateLimit#logLevel
        '''
        result = self._values.get("log_level")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def no_delay(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: PolicySpecRateLimit#noDelay
        '''
        result = self._values.get("no_delay")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def reject_code(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: PolicySpecRateLimit#rejectCode
        '''
        result = self._values.get("reject_code")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def scale(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: PolicySpecRateLimit#scale
        '''
        result = self._values.get("scale")
        return typing.cast(typing.Optional[builtins.bool], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "PolicySpecRateLimit(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.PolicySpecRateLimitCondition",
    jsii_struct_bases=[],
    name_mapping={"default": "default", "jwt": "jwt", "variables": "variables"},
)
class PolicySpecRateLimitCondition:
    def __init__(
        self,
        *,
        default: typing.Optional[builtins.bool] = None,
        jwt: typing.Optional[typing.Union["PolicySpecRateLimitConditionJwt", typing.Dict[builtins.str, typing.Any]]] = None,
        variables: typing.Optional[typing.Sequence[typing.Union["PolicySpecRateLimitConditionVariables", typing.Dict[builtins.str, typing.Any]]]] = None,
    ) -> None:
        '''
        :param default: 
        :param jwt: 
        :param variables: 

        :schema: PolicySpecRateLimitCondition
        '''
        if isinstance(jwt, dict):
            jwt = PolicySpecRateLimitConditionJwt(**jwt)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__15789dbfe792c93ee6a5ae42bb26583b95aaa4f7a4747ca9297d8f580109a56b)
            check_type(argname="argument default", value=default, expected_type=type_hints["default"])
            check_type(argname="argument jwt", value=jwt, expected_type=type_hints["jwt"])
            check_type(argname="argument variables", value=variables, expected_type=type_hints["variables"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if default is not None:
            self._values["default"] = default
        if jwt is not None:
            self._values["jwt"] = jwt
        if variables is not None:
            self._values["variables"] = variables

    @builtins.property
    def default(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: PolicySpecRateLimitCondition#default
        '''
        result = self._values.get("default")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def jwt(self) -> typing.Optional["PolicySpecRateLimitConditionJwt"]:
        '''
        :schema: PolicySpecRateLimitCondition#jwt
        '''
        result = self._values.get("jwt")
        return typing.cast(typing.Optional["PolicySpecRateLimitConditionJwt"], result)

    @builtins.property
    def variables(
        self,
    ) -> typing.Optional[typing.List["PolicySpecRateLimitConditionVariables"]]:
        '''
        :schema: PolicySpecRateLimitCondition#variables
        '''
        result = self._values.get("variables")
        return typing.cast(typing.Optional[typing.List["PolicySpecRateLimitConditionVariables"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "PolicySpecRateLimitCondition(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.PolicySpecRateLimitConditionJwt",
    jsii_struct_bases=[],
    name_mapping={"claim": "claim", "match": "match"},
)
class PolicySpecRateLimitConditionJwt:
    def __init__(self, *, claim: builtins.str, match: builtins.str) -> None:
        '''
        :param claim: 
        :param match: 

        :schema: PolicySpecRateLimitConditionJwt
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__79fc7061e15e8a279b88e12a61c230cbe5ea25f89d389bf26fb20fa5e0f90e92)
            check_type(argname="argument claim", value=claim, expected_type=type_hints["claim"])
            check_type(argname="argument match", value=match, expected_type=type_hints["match"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "claim": claim,
            "match": match,
        }

    @builtins.property
    def claim(self) -> builtins.str:
        '''
        :schema: PolicySpecRateLimitConditionJwt#claim
        '''
        result = self._values.get("claim")
        assert result is not None, "Required property 'claim' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def match(self) -> builtins.str:
        '''
        :schema: PolicySpecRateLimitConditionJwt#match
        '''
        result = self._values.get("match")
        assert result is not None, "Required property 'match' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "PolicySpecRateLimitConditionJwt(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.PolicySpecRateLimitConditionVariables",
    jsii_struct_bases=[],
    name_mapping={"match": "match", "name": "name"},
)
class PolicySpecRateLimitConditionVariables:
    def __init__(self, *, match: builtins.str, name: builtins.str) -> None:
        '''
        :param match: 
        :param name: 

        :schema: PolicySpecRateLimitConditionVariables
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__cbbcf5363957546f94fc4eb0da961b161b46b7ea41e1f42b2956050b67ea75b9)
            check_type(argname="argument match", value=match, expected_type=type_hints["match"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "match": match,
            "name": name,
        }

    @builtins.property
    def match(self) -> builtins.str:
        '''
        :schema: PolicySpecRateLimitConditionVariables#match
        '''
        result = self._values.get("match")
        assert result is not None, "Required property 'match' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: PolicySpecRateLimitConditionVariables#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "PolicySpecRateLimitConditionVariables(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.PolicySpecWaf",
    jsii_struct_bases=[],
    name_mapping={
        "enable": "enable",
        "ap_bundle": "apBundle",
        "ap_policy": "apPolicy",
        "security_log": "securityLog",
        "security_logs": "securityLogs",
    },
)
class PolicySpecWaf:
    def __init__(
        self,
        *,
        enable: builtins.bool,
        ap_bundle: typing.Optional[builtins.str] = None,
        ap_policy: typing.Optional[builtins.str] = None,
        security_log: typing.Optional[typing.Union["PolicySpecWafSecurityLog", typing.Dict[builtins.str, typing.Any]]] = None,
        security_logs: typing.Optional[typing.Sequence[typing.Union["PolicySpecWafSecurityLogs", typing.Dict[builtins.str, typing.Any]]]] = None,
    ) -> None:
        '''
        :param enable: 
        :param ap_bundle: 
        :param ap_policy: 
        :param security_log: 
        :param security_logs: 

        :schema: PolicySpecWaf
        '''
        if isinstance(security_log, dict):
            security_log = PolicySpecWafSecurityLog(**security_log)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__a8391313dab8b7ac799593b3b795e1042fe7fc79358dec1af153cd603272657c)
            check_type(argname="argument enable", value=enable, expected_type=type_hints["enable"])
            check_type(argname="argument ap_bundle", value=ap_bundle, expected_type=type_hints["ap_bundle"])
            check_type(argname="argument ap_policy", value=ap_policy, expected_type=type_hints["ap_policy"])
            check_type(argname="argument security_log", value=security_log, expected_type=type_hints["security_log"])
            check_type(argname="argument security_logs", value=security_logs, expected_type=type_hints["security_logs"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "enable": enable,
        }
        if ap_bundle is not None:
            self._values["ap_bundle"] = ap_bundle
        if ap_policy is not None:
            self._values["ap_policy"] = ap_policy
        if security_log is not None:
            self._values["security_log"] = security_log
        if security_logs is not None:
            self._values["security_logs"] = security_logs

    @builtins.property
    def enable(self) -> builtins.bool:
        '''
        :schema: PolicySpecWaf#enable
        '''
        result = self._values.get("enable")
        assert result is not None, "Required property 'enable' is missing"
        return typing.cast(builtins.bool, result)

    @builtins.property
    def ap_bundle(self) -> typing.Optional[builtins.str]:
        '''
        :schema: PolicySpecWaf#apBundle
        '''
        result = self._values.get("ap_bundle")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def ap_policy(self) -> typing.Optional[builtins.str]:
        '''
        :schema: PolicySpecWaf#apPolicy
        '''
        result = self._values.get("ap_policy")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def security_log(self) -> typing.Optional["PolicySpecWafSecurityLog"]:
        '''
        :schema: PolicySpecWaf#securityLog
        '''
        result = self._values.get("security_log")
        return typing.cast(typing.Optional["PolicySpecWafSecurityLog"], result)

    @builtins.property
    def security_logs(
        self,
    ) -> typing.Optional[typing.List["PolicySpecWafSecurityLogs"]]:
        '''
        :schema: PolicySpecWaf#securityLogs
        '''
        result = self._values.get("security_logs")
        return typing.cast(typing.Optional[typing.List["PolicySpecWafSecurityLogs"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "PolicySpecWaf(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.PolicySpecWafSecurityLog",
    jsii_struct_bases=[],
    name_mapping={
        "ap_log_bundle": "apLogBundle",
        "ap_log_conf": "apLogConf",
        "enable": "enable",
        "log_dest": "logDest",
    },
)
class PolicySpecWafSecurityLog:
    def __init__(
        self,
        *,
        ap_log_bundle: typing.Optional[builtins.str] = None,
        ap_log_conf: typing.Optional[builtins.str] = None,
        enable: typing.Optional[builtins.bool] = None,
        log_dest: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param ap_log_bundle: 
        :param ap_log_conf: 
        :param enable: 
        :param log_dest: 

        :schema: PolicySpecWafSecurityLog
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__6079982f93aca66c70601dd737f628d0abdfb810555750357b993c599149e2e8)
            check_type(argname="argument ap_log_bundle", value=ap_log_bundle, expected_type=type_hints["ap_log_bundle"])
            check_type(argname="argument ap_log_conf", value=ap_log_conf, expected_type=type_hints["ap_log_conf"])
            check_type(argname="argument enable", value=enable, expected_type=type_hints["enable"])
            check_type(argname="argument log_dest", value=log_dest, expected_type=type_hints["log_dest"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if ap_log_bundle is not None:
            self._values["ap_log_bundle"] = ap_log_bundle
        if ap_log_conf is not None:
            self._values["ap_log_conf"] = ap_log_conf
        if enable is not None:
            self._values["enable"] = enable
        if log_dest is not None:
            self._values["log_dest"] = log_dest

    @builtins.property
    def ap_log_bundle(self) -> typing.Optional[builtins.str]:
        '''
        :schema: PolicySpecWafSecurityLog#apLogBundle
        '''
        result = self._values.get("ap_log_bundle")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def ap_log_conf(self) -> typing.Optional[builtins.str]:
        '''
        :schema: PolicySpecWafSecurityLog#apLogConf
        '''
        result = self._values.get("ap_log_conf")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def enable(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: PolicySpecWafSecurityLog#enable
        '''
        result = self._values.get("enable")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def log_dest(self) -> typing.Optional[builtins.str]:
        '''
        :schema: PolicySpecWafSecurityLog#logDest
        '''
        result = self._values.get("log_dest")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "PolicySpecWafSecurityLog(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.PolicySpecWafSecurityLogs",
    jsii_struct_bases=[],
    name_mapping={
        "ap_log_bundle": "apLogBundle",
        "ap_log_conf": "apLogConf",
        "enable": "enable",
        "log_dest": "logDest",
    },
)
class PolicySpecWafSecurityLogs:
    def __init__(
        self,
        *,
        ap_log_bundle: typing.Optional[builtins.str] = None,
        ap_log_conf: typing.Optional[builtins.str] = None,
        enable: typing.Optional[builtins.bool] = None,
        log_dest: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param ap_log_bundle: 
        :param ap_log_conf: 
        :param enable: 
        :param log_dest: 

        :schema: PolicySpecWafSecurityLogs
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__bfc879c7736af4bc6717981f8401cf634881aeab19a9a5d3905edaf0ec40161f)
            check_type(argname="argument ap_log_bundle", value=ap_log_bundle, expected_type=type_hints["ap_log_bundle"])
            check_type(argname="argument ap_log_conf", value=ap_log_conf, expected_type=type_hints["ap_log_conf"])
            check_type(argname="argument enable", value=enable, expected_type=type_hints["enable"])
            check_type(argname="argument log_dest", value=log_dest, expected_type=type_hints["log_dest"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if ap_log_bundle is not None:
            self._values["ap_log_bundle"] = ap_log_bundle
        if ap_log_conf is not None:
            self._values["ap_log_conf"] = ap_log_conf
        if enable is not None:
            self._values["enable"] = enable
        if log_dest is not None:
            self._values["log_dest"] = log_dest

    @builtins.property
    def ap_log_bundle(self) -> typing.Optional[builtins.str]:
        '''
        :schema: PolicySpecWafSecurityLogs#apLogBundle
        '''
        result = self._values.get("ap_log_bundle")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def ap_log_conf(self) -> typing.Optional[builtins.str]:
        '''
        :schema: PolicySpecWafSecurityLogs#apLogConf
        '''
        result = self._values.get("ap_log_conf")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def enable(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: PolicySpecWafSecurityLogs#enable
        '''
        result = self._values.get("enable")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def log_dest(self) -> typing.Optional[builtins.str]:
        '''
        :schema: PolicySpecWafSecurityLogs#logDest
        '''
        result = self._values.get("log_dest")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "PolicySpecWafSecurityLogs(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class TransportServer(
    _cdk8s_d3d9af27.ApiObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="anygress_kube_orgnginxk8s.TransportServer",
):
    '''
    :schema: TransportServer
    '''

    def __init__(
        self,
        scope: "_constructs_77d1e7e8.Construct",
        id: builtins.str,
        *,
        spec: typing.Union["TransportServerSpec", typing.Dict[builtins.str, typing.Any]],
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''Defines a "TransportServer" API object.

        :param scope: the scope in which to define this object.
        :param id: a scope-local name for the object.
        :param spec: 
        :param metadata: 
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__8760fc5840fb1f0050fe5ab5018291e79c26dccde5aa08864ca915c93f50cf1e)
            check_type(argname="argument scope", value=scope, expected_type=type_hints["scope"])
            check_type(argname="argument id", value=id, expected_type=type_hints["id"])
        props = TransportServerProps(spec=spec, metadata=metadata)

        jsii.create(self.__class__, self, [scope, id, props])

    @jsii.member(jsii_name="manifest")
    @builtins.classmethod
    def manifest(
        cls,
        *,
        spec: typing.Union["TransportServerSpec", typing.Dict[builtins.str, typing.Any]],
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> typing.Any:
        '''Renders a Kubernetes manifest for "TransportServer".

        This can be used to inline resource manifests inside other objects (e.g. as templates).

        :param spec: 
        :param metadata: 
        '''
        props = TransportServerProps(spec=spec, metadata=metadata)

        return typing.cast(typing.Any, jsii.sinvoke(cls, "manifest", [props]))

    @jsii.member(jsii_name="toJson")
    def to_json(self) -> typing.Any:
        '''Renders the object to Kubernetes JSON.'''
        return typing.cast(typing.Any, jsii.invoke(self, "toJson", []))

    @jsii.python.classproperty
    @jsii.member(jsii_name="GVK")
    def GVK(cls) -> "_cdk8s_d3d9af27.GroupVersionKind":
        '''Returns the apiVersion and kind for "TransportServer".'''
        return typing.cast("_cdk8s_d3d9af27.GroupVersionKind", jsii.sget(cls, "GVK"))


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.TransportServerProps",
    jsii_struct_bases=[],
    name_mapping={"spec": "spec", "metadata": "metadata"},
)
class TransportServerProps:
    def __init__(
        self,
        *,
        spec: typing.Union["TransportServerSpec", typing.Dict[builtins.str, typing.Any]],
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param spec: 
        :param metadata: 

        :schema: TransportServer
        '''
        if isinstance(spec, dict):
            spec = TransportServerSpec(**spec)
        if isinstance(metadata, dict):
            metadata = _cdk8s_d3d9af27.ApiObjectMetadata(**metadata)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__28a31f761212e8d132d0e0471d14e7e3bd69dd01ad2f4e63a020fb77e3ef49cb)
            check_type(argname="argument spec", value=spec, expected_type=type_hints["spec"])
            check_type(argname="argument metadata", value=metadata, expected_type=type_hints["metadata"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "spec": spec,
        }
        if metadata is not None:
            self._values["metadata"] = metadata

    @builtins.property
    def spec(self) -> "TransportServerSpec":
        '''
        :schema: TransportServer#spec
        '''
        result = self._values.get("spec")
        assert result is not None, "Required property 'spec' is missing"
        return typing.cast("TransportServerSpec", result)

    @builtins.property
    def metadata(self) -> typing.Optional["_cdk8s_d3d9af27.ApiObjectMetadata"]:
        '''
        :schema: TransportServer#metadata
        '''
        result = self._values.get("metadata")
        return typing.cast(typing.Optional["_cdk8s_d3d9af27.ApiObjectMetadata"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "TransportServerProps(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.TransportServerSpec",
    jsii_struct_bases=[],
    name_mapping={
        "action": "action",
        "listener": "listener",
        "upstreams": "upstreams",
        "host": "host",
        "ingress_class_name": "ingressClassName",
        "server_snippets": "serverSnippets",
        "session_parameters": "sessionParameters",
        "stream_snippets": "streamSnippets",
        "tls": "tls",
        "upstream_parameters": "upstreamParameters",
    },
)
class TransportServerSpec:
    def __init__(
        self,
        *,
        action: typing.Union["TransportServerSpecAction", typing.Dict[builtins.str, typing.Any]],
        listener: typing.Union["TransportServerSpecListener", typing.Dict[builtins.str, typing.Any]],
        upstreams: typing.Sequence[typing.Union["TransportServerSpecUpstreams", typing.Dict[builtins.str, typing.Any]]],
        host: typing.Optional[builtins.str] = None,
        ingress_class_name: typing.Optional[builtins.str] = None,
        server_snippets: typing.Optional[builtins.str] = None,
        session_parameters: typing.Optional[typing.Union["TransportServerSpecSessionParameters", typing.Dict[builtins.str, typing.Any]]] = None,
        stream_snippets: typing.Optional[builtins.str] = None,
        tls: typing.Optional[typing.Union["TransportServerSpecTls", typing.Dict[builtins.str, typing.Any]]] = None,
        upstream_parameters: typing.Optional[typing.Union["TransportServerSpecUpstreamParameters", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param action: 
        :param listener: 
        :param upstreams: 
        :param host: 
        :param ingress_class_name: 
        :param server_snippets: 
        :param session_parameters: 
        :param stream_snippets: 
        :param tls: 
        :param upstream_parameters: 

        :schema: TransportServerSpec
        '''
        if isinstance(action, dict):
            action = TransportServerSpecAction(**action)
        if isinstance(listener, dict):
            listener = TransportServerSpecListener(**listener)
        if isinstance(session_parameters, dict):
            session_parameters = TransportServerSpecSessionParameters(**session_parameters)
        if isinstance(tls, dict):
            tls = TransportServerSpecTls(**tls)
        if isinstance(upstream_parameters, dict):
            upstream_parameters = TransportServerSpecUpstreamParameters(**upstream_parameters)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__4a8f9be9d9e6f4c025c3b03b62bd736249422718ba1860182906cd6a73553e4d)
            check_type(argname="argument action", value=action, expected_type=type_hints["action"])
            check_type(argname="argument listener", value=listener, expected_type=type_hints["listener"])
            check_type(argname="argument upstreams", value=upstreams, expected_type=type_hints["upstreams"])
            check_type(argname="argument host", value=host, expected_type=type_hints["host"])
            check_type(argname="argument ingress_class_name", value=ingress_class_name, expected_type=type_hints["ingress_class_name"])
            check_type(argname="argument server_snippets", value=server_snippets, expected_type=type_hints["server_snippets"])
            check_type(argname="argument session_parameters", value=session_parameters, expected_type=type_hints["session_parameters"])
            check_type(argname="argument stream_snippets", value=stream_snippets, expected_type=type_hints["stream_snippets"])
            check_type(argname="argument tls", value=tls, expected_type=type_hints["tls"])
            check_type(argname="argument upstream_parameters", value=upstream_parameters, expected_type=type_hints["upstream_parameters"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "action": action,
            "listener": listener,
            "upstreams": upstreams,
        }
        if host is not None:
            self._values["host"] = host
        if ingress_class_name is not None:
            self._values["ingress_class_name"] = ingress_class_name
        if server_snippets is not None:
            self._values["server_snippets"] = server_snippets
        if session_parameters is not None:
            self._values["session_parameters"] = session_parameters
        if stream_snippets is not None:
            self._values["stream_snippets"] = stream_snippets
        if tls is not None:
            self._values["tls"] = tls
        if upstream_parameters is not None:
            self._values["upstream_parameters"] = upstream_parameters

    @builtins.property
    def action(self) -> "TransportServerSpecAction":
        '''
        :schema: TransportServerSpec#action
        '''
        result = self._values.get("action")
        assert result is not None, "Required property 'action' is missing"
        return typing.cast("TransportServerSpecAction", result)

    @builtins.property
    def listener(self) -> "TransportServerSpecListener":
        '''
        :schema: TransportServerSpec#listener
        '''
        result = self._values.get("listener")
        assert result is not None, "Required property 'listener' is missing"
        return typing.cast("TransportServerSpecListener", result)

    @builtins.property
    def upstreams(self) -> typing.List["TransportServerSpecUpstreams"]:
        '''
        :schema: TransportServerSpec#upstreams
        '''
        result = self._values.get("upstreams")
        assert result is not None, "Required property 'upstreams' is missing"
        return typing.cast(typing.List["TransportServerSpecUpstreams"], result)

    @builtins.property
    def host(self) -> typing.Optional[builtins.str]:
        '''
        :schema: TransportServerSpec#host
        '''
        result = self._values.get("host")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def ingress_class_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: TransportServerSpec#ingressClassName
        '''
        result = self._values.get("ingress_class_name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def server_snippets(self) -> typing.Optional[builtins.str]:
        '''
        :schema: TransportServerSpec#serverSnippets
        '''
        result = self._values.get("server_snippets")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def session_parameters(
        self,
    ) -> typing.Optional["TransportServerSpecSessionParameters"]:
        '''
        :schema: TransportServerSpec#sessionParameters
        '''
        result = self._values.get("session_parameters")
        return typing.cast(typing.Optional["TransportServerSpecSessionParameters"], result)

    @builtins.property
    def stream_snippets(self) -> typing.Optional[builtins.str]:
        '''
        :schema: TransportServerSpec#streamSnippets
        '''
        result = self._values.get("stream_snippets")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def tls(self) -> typing.Optional["TransportServerSpecTls"]:
        '''
        :schema: TransportServerSpec#tls
        '''
        result = self._values.get("tls")
        return typing.cast(typing.Optional["TransportServerSpecTls"], result)

    @builtins.property
    def upstream_parameters(
        self,
    ) -> typing.Optional["TransportServerSpecUpstreamParameters"]:
        '''
        :schema: TransportServerSpec#upstreamParameters
        '''
        result = self._values.get("upstream_parameters")
        return typing.cast(typing.Optional["TransportServerSpecUpstreamParameters"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "TransportServerSpec(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.TransportServerSpecAction",
    jsii_struct_bases=[],
    name_mapping={"pass_": "pass"},
)
class TransportServerSpecAction:
    def __init__(self, *, pass_: builtins.str) -> None:
        '''
        :param pass_: 

        :schema: TransportServerSpecAction
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__68e0d1c3cfd4bc2f15794a53bd88ad2ed1cd006bbdb2c51a61f0cff7e88573db)
            check_type(argname="argument pass_", value=pass_, expected_type=type_hints["pass_"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "pass_": pass_,
        }

    @builtins.property
    def pass_(self) -> builtins.str:
        '''
        :schema: TransportServerSpecAction#pass
        '''
        result = self._values.get("pass_")
        assert result is not None, "Required property 'pass_' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "TransportServerSpecAction(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.TransportServerSpecListener",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "protocol": "protocol"},
)
class TransportServerSpecListener:
    def __init__(self, *, name: builtins.str, protocol: builtins.str) -> None:
        '''
        :param name: 
        :param protocol: 

        :schema: TransportServerSpecListener
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__8a717d9152a582a23827959969a09f38b1c543c95d798777406bd27c598492b5)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument protocol", value=protocol, expected_type=type_hints["protocol"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
            "protocol": protocol,
        }

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: TransportServerSpecListener#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def protocol(self) -> builtins.str:
        '''
        :schema: TransportServerSpecListener#protocol
        '''
        result = self._values.get("protocol")
        assert result is not None, "Required property 'protocol' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "TransportServerSpecListener(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.TransportServerSpecSessionParameters",
    jsii_struct_bases=[],
    name_mapping={"timeout": "timeout"},
)
class TransportServerSpecSessionParameters:
    def __init__(self, *, timeout: typing.Optional[builtins.str] = None) -> None:
        '''
        :param timeout: 

        :schema: TransportServerSpecSessionParameters
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__05530628b915d44b73419f84ca3cb8fd9d8c6472390e65e24ad43aadd872936f)
            check_type(argname="argument timeout", value=timeout, expected_type=type_hints["timeout"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if timeout is not None:
            self._values["timeout"] = timeout

    @builtins.property
    def timeout(self) -> typing.Optional[builtins.str]:
        '''
        :schema: TransportServerSpecSessionParameters#timeout
        '''
        result = self._values.get("timeout")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "TransportServerSpecSessionParameters(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.TransportServerSpecTls",
    jsii_struct_bases=[],
    name_mapping={"secret": "secret"},
)
class TransportServerSpecTls:
    def __init__(self, *, secret: typing.Optional[builtins.str] = None) -> None:
        '''
        :param secret: 

        :schema: TransportServerSpecTls
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__cfcf8fcd051b4b1c752960154bf30c5f3a969411674aa271c12cedffb76cf86a)
            check_type(argname="argument secret", value=secret, expected_type=type_hints["secret"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if secret is not None:
            self._values["secret"] = secret

    @builtins.property
    def secret(self) -> typing.Optional[builtins.str]:
        '''
        :schema: TransportServerSpecTls#secret
        '''
        result = self._values.get("secret")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "TransportServerSpecTls(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.TransportServerSpecUpstreamParameters",
    jsii_struct_bases=[],
    name_mapping={
        "connect_timeout": "connectTimeout",
        "next_upstream": "nextUpstream",
        "next_upstream_timeout": "nextUpstreamTimeout",
        "next_upstream_tries": "nextUpstreamTries",
        "udp_requests": "udpRequests",
        "udp_responses": "udpResponses",
    },
)
class TransportServerSpecUpstreamParameters:
    def __init__(
        self,
        *,
        connect_timeout: typing.Optional[builtins.str] = None,
        next_upstream: typing.Optional[builtins.bool] = None,
        next_upstream_timeout: typing.Optional[builtins.str] = None,
        next_upstream_tries: typing.Optional[jsii.Number] = None,
        udp_requests: typing.Optional[jsii.Number] = None,
        udp_responses: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param connect_timeout: 
        :param next_upstream: 
        :param next_upstream_timeout: 
        :param next_upstream_tries: 
        :param udp_requests: 
        :param udp_responses: 

        :schema: TransportServerSpecUpstreamParameters
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__8fd525231b8a9c98bdd332fefdd92900b4fbff627e664581ab77f55b8311c554)
            check_type(argname="argument connect_timeout", value=connect_timeout, expected_type=type_hints["connect_timeout"])
            check_type(argname="argument next_upstream", value=next_upstream, expected_type=type_hints["next_upstream"])
            check_type(argname="argument next_upstream_timeout", value=next_upstream_timeout, expected_type=type_hints["next_upstream_timeout"])
            check_type(argname="argument next_upstream_tries", value=next_upstream_tries, expected_type=type_hints["next_upstream_tries"])
            check_type(argname="argument udp_requests", value=udp_requests, expected_type=type_hints["udp_requests"])
            check_type(argname="argument udp_responses", value=udp_responses, expected_type=type_hints["udp_responses"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if connect_timeout is not None:
            self._values["connect_timeout"] = connect_timeout
        if next_upstream is not None:
            self._values["next_upstream"] = next_upstream
        if next_upstream_timeout is not None:
            self._values["next_upstream_timeout"] = next_upstream_timeout
        if next_upstream_tries is not None:
            self._values["next_upstream_tries"] = next_upstream_tries
        if udp_requests is not None:
            self._values["udp_requests"] = udp_requests
        if udp_responses is not None:
            self._values["udp_responses"] = udp_responses

    @builtins.property
    def connect_timeout(self) -> typing.Optional[builtins.str]:
        '''
        :schema: TransportServerSpecUpstreamParameters#connectTimeout
        '''
        result = self._values.get("connect_timeout")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def next_upstream(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: TransportServerSpecUpstreamParameters#nextUpstream
        '''
        result = self._values.get("next_upstream")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def next_upstream_timeout(self) -> typing.Optional[builtins.str]:
        '''
        :schema: TransportServerSpecUpstreamParameters#nextUpstreamTimeout
        '''
        result = self._values.get("next_upstream_timeout")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def next_upstream_tries(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: TransportServerSpecUpstreamParameters#nextUpstreamTries
        '''
        result = self._values.get("next_upstream_tries")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def udp_requests(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: TransportServerSpecUpstreamParameters#udpRequests
        '''
        result = self._values.get("udp_requests")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def udp_responses(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: TransportServerSpecUpstreamParameters#udpResponses
        '''
        result = self._values.get("udp_responses")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "TransportServerSpecUpstreamParameters(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.TransportServerSpecUpstreams",
    jsii_struct_bases=[],
    name_mapping={
        "name": "name",
        "port": "port",
        "service": "service",
        "backup": "backup",
        "backup_port": "backupPort",
        "fail_timeout": "failTimeout",
        "health_check": "healthCheck",
        "load_balancing_method": "loadBalancingMethod",
        "max_conns": "maxConns",
        "max_fails": "maxFails",
    },
)
class TransportServerSpecUpstreams:
    def __init__(
        self,
        *,
        name: builtins.str,
        port: jsii.Number,
        service: builtins.str,
        backup: typing.Optional[builtins.str] = None,
        backup_port: typing.Optional[jsii.Number] = None,
        fail_timeout: typing.Optional[builtins.str] = None,
        health_check: typing.Optional[typing.Union["TransportServerSpecUpstreamsHealthCheck", typing.Dict[builtins.str, typing.Any]]] = None,
        load_balancing_method: typing.Optional[builtins.str] = None,
        max_conns: typing.Optional[jsii.Number] = None,
        max_fails: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param name: 
        :param port: 
        :param service: 
        :param backup: 
        :param backup_port: 
        :param fail_timeout: 
        :param health_check: 
        :param load_balancing_method: 
        :param max_conns: 
        :param max_fails: 

        :schema: TransportServerSpecUpstreams
        '''
        if isinstance(health_check, dict):
            health_check = TransportServerSpecUpstreamsHealthCheck(**health_check)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__8dcb35de2e437f022cf02751a1835f29ad919831a33dec8256bec95a7fecf25e)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument port", value=port, expected_type=type_hints["port"])
            check_type(argname="argument service", value=service, expected_type=type_hints["service"])
            check_type(argname="argument backup", value=backup, expected_type=type_hints["backup"])
            check_type(argname="argument backup_port", value=backup_port, expected_type=type_hints["backup_port"])
            check_type(argname="argument fail_timeout", value=fail_timeout, expected_type=type_hints["fail_timeout"])
            check_type(argname="argument health_check", value=health_check, expected_type=type_hints["health_check"])
            check_type(argname="argument load_balancing_method", value=load_balancing_method, expected_type=type_hints["load_balancing_method"])
            check_type(argname="argument max_conns", value=max_conns, expected_type=type_hints["max_conns"])
            check_type(argname="argument max_fails", value=max_fails, expected_type=type_hints["max_fails"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
            "port": port,
            "service": service,
        }
        if backup is not None:
            self._values["backup"] = backup
        if backup_port is not None:
            self._values["backup_port"] = backup_port
        if fail_timeout is not None:
            self._values["fail_timeout"] = fail_timeout
        if health_check is not None:
            self._values["health_check"] = health_check
        if load_balancing_method is not None:
            self._values["load_balancing_method"] = load_balancing_method
        if max_conns is not None:
            self._values["max_conns"] = max_conns
        if max_fails is not None:
            self._values["max_fails"] = max_fails

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: TransportServerSpecUpstreams#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def port(self) -> jsii.Number:
        '''
        :schema: TransportServerSpecUpstreams#port
        '''
        result = self._values.get("port")
        assert result is not None, "Required property 'port' is missing"
        return typing.cast(jsii.Number, result)

    @builtins.property
    def service(self) -> builtins.str:
        '''
        :schema: TransportServerSpecUpstreams#service
        '''
        result = self._values.get("service")
        assert result is not None, "Required property 'service' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def backup(self) -> typing.Optional[builtins.str]:
        '''
        :schema: TransportServerSpecUpstreams#backup
        '''
        result = self._values.get("backup")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def backup_port(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: TransportServerSpecUpstreams#backupPort
        '''
        result = self._values.get("backup_port")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def fail_timeout(self) -> typing.Optional[builtins.str]:
        '''
        :schema: TransportServerSpecUpstreams#failTimeout
        '''
        result = self._values.get("fail_timeout")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def health_check(
        self,
    ) -> typing.Optional["TransportServerSpecUpstreamsHealthCheck"]:
        '''
        :schema: TransportServerSpecUpstreams#healthCheck
        '''
        result = self._values.get("health_check")
        return typing.cast(typing.Optional["TransportServerSpecUpstreamsHealthCheck"], result)

    @builtins.property
    def load_balancing_method(self) -> typing.Optional[builtins.str]:
        '''
        :schema: TransportServerSpecUpstreams#loadBalancingMethod
        '''
        result = self._values.get("load_balancing_method")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def max_conns(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: TransportServerSpecUpstreams#maxConns
        '''
        result = self._values.get("max_conns")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def max_fails(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: TransportServerSpecUpstreams#maxFails
        '''
        result = self._values.get("max_fails")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "TransportServerSpecUpstreams(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.TransportServerSpecUpstreamsHealthCheck",
    jsii_struct_bases=[],
    name_mapping={
        "enable": "enable",
        "fails": "fails",
        "interval": "interval",
        "jitter": "jitter",
        "match": "match",
        "passes": "passes",
        "port": "port",
        "timeout": "timeout",
    },
)
class TransportServerSpecUpstreamsHealthCheck:
    def __init__(
        self,
        *,
        enable: typing.Optional[builtins.bool] = None,
        fails: typing.Optional[jsii.Number] = None,
        interval: typing.Optional[builtins.str] = None,
        jitter: typing.Optional[builtins.str] = None,
        match: typing.Optional[typing.Union["TransportServerSpecUpstreamsHealthCheckMatch", typing.Dict[builtins.str, typing.Any]]] = None,
        passes: typing.Optional[jsii.Number] = None,
        port: typing.Optional[jsii.Number] = None,
        timeout: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param enable: 
        :param fails: 
        :param interval: 
        :param jitter: 
        :param match: 
        :param passes: 
        :param port: 
        :param timeout: 

        :schema: TransportServerSpecUpstreamsHealthCheck
        '''
        if isinstance(match, dict):
            match = TransportServerSpecUpstreamsHealthCheckMatch(**match)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__bc106d2fe7413835c5dc7991aa49824e4e4e72df539c0f7b9dffea9316280a17)
            check_type(argname="argument enable", value=enable, expected_type=type_hints["enable"])
            check_type(argname="argument fails", value=fails, expected_type=type_hints["fails"])
            check_type(argname="argument interval", value=interval, expected_type=type_hints["interval"])
            check_type(argname="argument jitter", value=jitter, expected_type=type_hints["jitter"])
            check_type(argname="argument match", value=match, expected_type=type_hints["match"])
            check_type(argname="argument passes", value=passes, expected_type=type_hints["passes"])
            check_type(argname="argument port", value=port, expected_type=type_hints["port"])
            check_type(argname="argument timeout", value=timeout, expected_type=type_hints["timeout"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if enable is not None:
            self._values["enable"] = enable
        if fails is not None:
            self._values["fails"] = fails
        if interval is not None:
            self._values["interval"] = interval
        if jitter is not None:
            self._values["jitter"] = jitter
        if match is not None:
            self._values["match"] = match
        if passes is not None:
            self._values["passes"] = passes
        if port is not None:
            self._values["port"] = port
        if timeout is not None:
            self._values["timeout"] = timeout

    @builtins.property
    def enable(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: TransportServerSpecUpstreamsHealthCheck#enable
        '''
        result = self._values.get("enable")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def fails(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: TransportServerSpecUpstreamsHealthCheck#fails
        '''
        result = self._values.get("fails")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def interval(self) -> typing.Optional[builtins.str]:
        '''
        :schema: TransportServerSpecUpstreamsHealthCheck#interval
        '''
        result = self._values.get("interval")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def jitter(self) -> typing.Optional[builtins.str]:
        '''
        :schema: TransportServerSpecUpstreamsHealthCheck#jitter
        '''
        result = self._values.get("jitter")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def match(self) -> typing.Optional["TransportServerSpecUpstreamsHealthCheckMatch"]:
        '''
        :schema: TransportServerSpecUpstreamsHealthCheck#match
        '''
        result = self._values.get("match")
        return typing.cast(typing.Optional["TransportServerSpecUpstreamsHealthCheckMatch"], result)

    @builtins.property
    def passes(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: TransportServerSpecUpstreamsHealthCheck#passes
        '''
        result = self._values.get("passes")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def port(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: TransportServerSpecUpstreamsHealthCheck#port
        '''
        result = self._values.get("port")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def timeout(self) -> typing.Optional[builtins.str]:
        '''
        :schema: TransportServerSpecUpstreamsHealthCheck#timeout
        '''
        result = self._values.get("timeout")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "TransportServerSpecUpstreamsHealthCheck(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.TransportServerSpecUpstreamsHealthCheckMatch",
    jsii_struct_bases=[],
    name_mapping={"expect": "expect", "send": "send"},
)
class TransportServerSpecUpstreamsHealthCheckMatch:
    def __init__(
        self,
        *,
        expect: typing.Optional[builtins.str] = None,
        send: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param expect: 
        :param send: 

        :schema: TransportServerSpecUpstreamsHealthCheckMatch
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__b16029cf1e9379964f17da1638afa2e49ce59a6409774e1facfc2d47bc4126ad)
            check_type(argname="argument expect", value=expect, expected_type=type_hints["expect"])
            check_type(argname="argument send", value=send, expected_type=type_hints["send"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if expect is not None:
            self._values["expect"] = expect
        if send is not None:
            self._values["send"] = send

    @builtins.property
    def expect(self) -> typing.Optional[builtins.str]:
        '''
        :schema: TransportServerSpecUpstreamsHealthCheckMatch#expect
        '''
        result = self._values.get("expect")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def send(self) -> typing.Optional[builtins.str]:
        '''
        :schema: TransportServerSpecUpstreamsHealthCheckMatch#send
        '''
        result = self._values.get("send")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "TransportServerSpecUpstreamsHealthCheckMatch(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class VirtualServer(
    _cdk8s_d3d9af27.ApiObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="anygress_kube_orgnginxk8s.VirtualServer",
):
    '''
    :schema: VirtualServer
    '''

    def __init__(
        self,
        scope: "_constructs_77d1e7e8.Construct",
        id: builtins.str,
        *,
        spec: typing.Union["VirtualServerSpec", typing.Dict[builtins.str, typing.Any]],
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''Defines a "VirtualServer" API object.

        :param scope: the scope in which to define this object.
        :param id: a scope-local name for the object.
        :param spec: 
        :param metadata: 
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__b1f3b72c4e3bb9a76e11e7b53c3114682cd16c3b4d60b2d7506c01052d6126de)
            check_type(argname="argument scope", value=scope, expected_type=type_hints["scope"])
            check_type(argname="argument id", value=id, expected_type=type_hints["id"])
        props = VirtualServerProps(spec=spec, metadata=metadata)

        jsii.create(self.__class__, self, [scope, id, props])

    @jsii.member(jsii_name="manifest")
    @builtins.classmethod
    def manifest(
        cls,
        *,
        spec: typing.Union["VirtualServerSpec", typing.Dict[builtins.str, typing.Any]],
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> typing.Any:
        '''Renders a Kubernetes manifest for "VirtualServer".

        This can be used to inline resource manifests inside other objects (e.g. as templates).

        :param spec: 
        :param metadata: 
        '''
        props = VirtualServerProps(spec=spec, metadata=metadata)

        return typing.cast(typing.Any, jsii.sinvoke(cls, "manifest", [props]))

    @jsii.member(jsii_name="toJson")
    def to_json(self) -> typing.Any:
        '''Renders the object to Kubernetes JSON.'''
        return typing.cast(typing.Any, jsii.invoke(self, "toJson", []))

    @jsii.python.classproperty
    @jsii.member(jsii_name="GVK")
    def GVK(cls) -> "_cdk8s_d3d9af27.GroupVersionKind":
        '''Returns the apiVersion and kind for "VirtualServer".'''
        return typing.cast("_cdk8s_d3d9af27.GroupVersionKind", jsii.sget(cls, "GVK"))


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.VirtualServerProps",
    jsii_struct_bases=[],
    name_mapping={"spec": "spec", "metadata": "metadata"},
)
class VirtualServerProps:
    def __init__(
        self,
        *,
        spec: typing.Union["VirtualServerSpec", typing.Dict[builtins.str, typing.Any]],
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param spec: 
        :param metadata: 

        :schema: VirtualServer
        '''
        if isinstance(spec, dict):
            spec = VirtualServerSpec(**spec)
        if isinstance(metadata, dict):
            metadata = _cdk8s_d3d9af27.ApiObjectMetadata(**metadata)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__deea7b6301d8bc5cb304fee2db1c6ef71800676389accba2dc7b2565514812c5)
            check_type(argname="argument spec", value=spec, expected_type=type_hints["spec"])
            check_type(argname="argument metadata", value=metadata, expected_type=type_hints["metadata"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "spec": spec,
        }
        if metadata is not None:
            self._values["metadata"] = metadata

    @builtins.property
    def spec(self) -> "VirtualServerSpec":
        '''
        :schema: VirtualServer#spec
        '''
        result = self._values.get("spec")
        assert result is not None, "Required property 'spec' is missing"
        return typing.cast("VirtualServerSpec", result)

    @builtins.property
    def metadata(self) -> typing.Optional["_cdk8s_d3d9af27.ApiObjectMetadata"]:
        '''
        :schema: VirtualServer#metadata
        '''
        result = self._values.get("metadata")
        return typing.cast(typing.Optional["_cdk8s_d3d9af27.ApiObjectMetadata"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerProps(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class VirtualServerRoute(
    _cdk8s_d3d9af27.ApiObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="anygress_kube_orgnginxk8s.VirtualServerRoute",
):
    '''
    :schema: VirtualServerRoute
    '''

    def __init__(
        self,
        scope: "_constructs_77d1e7e8.Construct",
        id: builtins.str,
        *,
        spec: typing.Union["VirtualServerRouteSpec", typing.Dict[builtins.str, typing.Any]],
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''Defines a "VirtualServerRoute" API object.

        :param scope: the scope in which to define this object.
        :param id: a scope-local name for the object.
        :param spec: 
        :param metadata: 
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__c739e951cf9ca6eb68122038072a26ce17b5d1d8269dac0896adbabe808a86c0)
            check_type(argname="argument scope", value=scope, expected_type=type_hints["scope"])
            check_type(argname="argument id", value=id, expected_type=type_hints["id"])
        props = VirtualServerRouteProps(spec=spec, metadata=metadata)

        jsii.create(self.__class__, self, [scope, id, props])

    @jsii.member(jsii_name="manifest")
    @builtins.classmethod
    def manifest(
        cls,
        *,
        spec: typing.Union["VirtualServerRouteSpec", typing.Dict[builtins.str, typing.Any]],
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> typing.Any:
        '''Renders a Kubernetes manifest for "VirtualServerRoute".

        This can be used to inline resource manifests inside other objects (e.g. as templates).

        :param spec: 
        :param metadata: 
        '''
        props = VirtualServerRouteProps(spec=spec, metadata=metadata)

        return typing.cast(typing.Any, jsii.sinvoke(cls, "manifest", [props]))

    @jsii.member(jsii_name="toJson")
    def to_json(self) -> typing.Any:
        '''Renders the object to Kubernetes JSON.'''
        return typing.cast(typing.Any, jsii.invoke(self, "toJson", []))

    @jsii.python.classproperty
    @jsii.member(jsii_name="GVK")
    def GVK(cls) -> "_cdk8s_d3d9af27.GroupVersionKind":
        '''Returns the apiVersion and kind for "VirtualServerRoute".'''
        return typing.cast("_cdk8s_d3d9af27.GroupVersionKind", jsii.sget(cls, "GVK"))


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.VirtualServerRouteProps",
    jsii_struct_bases=[],
    name_mapping={"spec": "spec", "metadata": "metadata"},
)
class VirtualServerRouteProps:
    def __init__(
        self,
        *,
        spec: typing.Union["VirtualServerRouteSpec", typing.Dict[builtins.str, typing.Any]],
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param spec: 
        :param metadata: 

        :schema: VirtualServerRoute
        '''
        if isinstance(spec, dict):
            spec = VirtualServerRouteSpec(**spec)
        if isinstance(metadata, dict):
            metadata = _cdk8s_d3d9af27.ApiObjectMetadata(**metadata)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__0a644fa1f3518f75e052d4c1980d49a90821cbeade46add4ab008a90de2ff263)
            check_type(argname="argument spec", value=spec, expected_type=type_hints["spec"])
            check_type(argname="argument metadata", value=metadata, expected_type=type_hints["metadata"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "spec": spec,
        }
        if metadata is not None:
            self._values["metadata"] = metadata

    @builtins.property
    def spec(self) -> "VirtualServerRouteSpec":
        '''
        :schema: VirtualServerRoute#spec
        '''
        result = self._values.get("spec")
        assert result is not None, "Required property 'spec' is missing"
        return typing.cast("VirtualServerRouteSpec", result)

    @builtins.property
    def metadata(self) -> typing.Optional["_cdk8s_d3d9af27.ApiObjectMetadata"]:
        '''
        :schema: VirtualServerRoute#metadata
        '''
        result = self._values.get("metadata")
        return typing.cast(typing.Optional["_cdk8s_d3d9af27.ApiObjectMetadata"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerRouteProps(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.VirtualServerRouteSpec",
    jsii_struct_bases=[],
    name_mapping={
        "host": "host",
        "ingress_class_name": "ingressClassName",
        "subroutes": "subroutes",
        "upstreams": "upstreams",
    },
)
class VirtualServerRouteSpec:
    def __init__(
        self,
        *,
        host: builtins.str,
        ingress_class_name: typing.Optional[builtins.str] = None,
        subroutes: typing.Optional[typing.Sequence[typing.Union["VirtualServerRouteSpecSubroutes", typing.Dict[builtins.str, typing.Any]]]] = None,
        upstreams: typing.Optional[typing.Sequence[typing.Union["VirtualServerRouteSpecUpstreams", typing.Dict[builtins.str, typing.Any]]]] = None,
    ) -> None:
        '''
        :param host: 
        :param ingress_class_name: 
        :param subroutes: 
        :param upstreams: 

        :schema: VirtualServerRouteSpec
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__28b9da817ce5054dadaad33ff7ffc52d8bf357b0624c3083a69e3a636d421ad3)
            check_type(argname="argument host", value=host, expected_type=type_hints["host"])
            check_type(argname="argument ingress_class_name", value=ingress_class_name, expected_type=type_hints["ingress_class_name"])
            check_type(argname="argument subroutes", value=subroutes, expected_type=type_hints["subroutes"])
            check_type(argname="argument upstreams", value=upstreams, expected_type=type_hints["upstreams"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "host": host,
        }
        if ingress_class_name is not None:
            self._values["ingress_class_name"] = ingress_class_name
        if subroutes is not None:
            self._values["subroutes"] = subroutes
        if upstreams is not None:
            self._values["upstreams"] = upstreams

    @builtins.property
    def host(self) -> builtins.str:
        '''
        :schema: VirtualServerRouteSpec#host
        '''
        result = self._values.get("host")
        assert result is not None, "Required property 'host' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def ingress_class_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerRouteSpec#ingressClassName
        '''
        result = self._values.get("ingress_class_name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def subroutes(
        self,
    ) -> typing.Optional[typing.List["VirtualServerRouteSpecSubroutes"]]:
        '''
        :schema: VirtualServerRouteSpec#subroutes
        '''
        result = self._values.get("subroutes")
        return typing.cast(typing.Optional[typing.List["VirtualServerRouteSpecSubroutes"]], result)

    @builtins.property
    def upstreams(
        self,
    ) -> typing.Optional[typing.List["VirtualServerRouteSpecUpstreams"]]:
        '''
        :schema: VirtualServerRouteSpec#upstreams
        '''
        result = self._values.get("upstreams")
        return typing.cast(typing.Optional[typing.List["VirtualServerRouteSpecUpstreams"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerRouteSpec(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.VirtualServerRouteSpecSubroutes",
    jsii_struct_bases=[],
    name_mapping={
        "path": "path",
        "action": "action",
        "add_header_inherit": "addHeaderInherit",
        "dos": "dos",
        "error_pages": "errorPages",
        "location_snippets": "locationSnippets",
        "matches": "matches",
        "policies": "policies",
        "route": "route",
        "route_selector": "routeSelector",
        "splits": "splits",
    },
)
class VirtualServerRouteSpecSubroutes:
    def __init__(
        self,
        *,
        path: builtins.str,
        action: typing.Optional[typing.Union["VirtualServerRouteSpecSubroutesAction", typing.Dict[builtins.str, typing.Any]]] = None,
        add_header_inherit: typing.Optional[builtins.str] = None,
        dos: typing.Optional[builtins.str] = None,
        error_pages: typing.Optional[typing.Sequence[typing.Union["VirtualServerRouteSpecSubroutesErrorPages", typing.Dict[builtins.str, typing.Any]]]] = None,
        location_snippets: typing.Optional[builtins.str] = None,
        matches: typing.Optional[typing.Sequence[typing.Union["VirtualServerRouteSpecSubroutesMatches", typing.Dict[builtins.str, typing.Any]]]] = None,
        policies: typing.Optional[typing.Sequence[typing.Union["VirtualServerRouteSpecSubroutesPolicies", typing.Dict[builtins.str, typing.Any]]]] = None,
        route: typing.Optional[builtins.str] = None,
        route_selector: typing.Optional[typing.Union["VirtualServerRouteSpecSubroutesRouteSelector", typing.Dict[builtins.str, typing.Any]]] = None,
        splits: typing.Optional[typing.Sequence[typing.Union["VirtualServerRouteSpecSubroutesSplits", typing.Dict[builtins.str, typing.Any]]]] = None,
    ) -> None:
        '''
        :param path: 
        :param action: 
        :param add_header_inherit: 
        :param dos: 
        :param error_pages: 
        :param location_snippets: 
        :param matches: 
        :param policies: 
        :param route: 
        :param route_selector: 
        :param splits: 

        :schema: VirtualServerRouteSpecSubroutes
        '''
        if isinstance(action, dict):
            action = VirtualServerRouteSpecSubroutesAction(**action)
        if isinstance(route_selector, dict):
            route_selector = VirtualServerRouteSpecSubroutesRouteSelector(**route_selector)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__885268ac452b233b0225278b16684b293c00144b3c0f418ea35c6cd2f5d0c934)
            check_type(argname="argument path", value=path, expected_type=type_hints["path"])
            check_type(argname="argument action", value=action, expected_type=type_hints["action"])
            check_type(argname="argument add_header_inherit", value=add_header_inherit, expected_type=type_hints["add_header_inherit"])
            check_type(argname="argument dos", value=dos, expected_type=type_hints["dos"])
            check_type(argname="argument error_pages", value=error_pages, expected_type=type_hints["error_pages"])
            check_type(argname="argument location_snippets", value=location_snippets, expected_type=type_hints["location_snippets"])
            check_type(argname="argument matches", value=matches, expected_type=type_hints["matches"])
            check_type(argname="argument policies", value=policies, expected_type=type_hints["policies"])
            check_type(argname="argument route", value=route, expected_type=type_hints["route"])
            check_type(argname="argument route_selector", value=route_selector, expected_type=type_hints["route_selector"])
            check_type(argname="argument splits", value=splits, expected_type=type_hints["splits"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "path": path,
        }
        if action is not None:
            self._values["action"] = action
        if add_header_inherit is not None:
            self._values["add_header_inherit"] = add_header_inherit
        if dos is not None:
            self._values["dos"] = dos
        if error_pages is not None:
            self._values["error_pages"] = error_pages
        if location_snippets is not None:
            self._values["location_snippets"] = location_snippets
        if matches is not None:
            self._values["matches"] = matches
        if policies is not None:
            self._values["policies"] = policies
        if route is not None:
            self._values["route"] = route
        if route_selector is not None:
            self._values["route_selector"] = route_selector
        if splits is not None:
            self._values["splits"] = splits

    @builtins.property
    def path(self) -> builtins.str:
        '''
        :schema: VirtualServerRouteSpecSubroutes#path
        '''
        result = self._values.get("path")
        assert result is not None, "Required property 'path' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def action(self) -> typing.Optional["VirtualServerRouteSpecSubroutesAction"]:
        '''
        :schema: VirtualServerRouteSpecSubroutes#action
        '''
        result = self._values.get("action")
        return typing.cast(typing.Optional["VirtualServerRouteSpecSubroutesAction"], result)

    @builtins.property
    def add_header_inherit(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerRouteSpecSubroutes#add-header-inherit
        '''
        result = self._values.get("add_header_inherit")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def dos(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerRouteSpecSubroutes#dos
        '''
        result = self._values.get("dos")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def error_pages(
        self,
    ) -> typing.Optional[typing.List["VirtualServerRouteSpecSubroutesErrorPages"]]:
        '''
        :schema: VirtualServerRouteSpecSubroutes#errorPages
        '''
        result = self._values.get("error_pages")
        return typing.cast(typing.Optional[typing.List["VirtualServerRouteSpecSubroutesErrorPages"]], result)

    @builtins.property
    def location_snippets(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerRouteSpecSubroutes#location-snippets
        '''
        result = self._values.get("location_snippets")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def matches(
        self,
    ) -> typing.Optional[typing.List["VirtualServerRouteSpecSubroutesMatches"]]:
        '''
        :schema: VirtualServerRouteSpecSubroutes#matches
        '''
        result = self._values.get("matches")
        return typing.cast(typing.Optional[typing.List["VirtualServerRouteSpecSubroutesMatches"]], result)

    @builtins.property
    def policies(
        self,
    ) -> typing.Optional[typing.List["VirtualServerRouteSpecSubroutesPolicies"]]:
        '''
        :schema: VirtualServerRouteSpecSubroutes#policies
        '''
        result = self._values.get("policies")
        return typing.cast(typing.Optional[typing.List["VirtualServerRouteSpecSubroutesPolicies"]], result)

    @builtins.property
    def route(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerRouteSpecSubroutes#route
        '''
        result = self._values.get("route")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def route_selector(
        self,
    ) -> typing.Optional["VirtualServerRouteSpecSubroutesRouteSelector"]:
        '''
        :schema: VirtualServerRouteSpecSubroutes#routeSelector
        '''
        result = self._values.get("route_selector")
        return typing.cast(typing.Optional["VirtualServerRouteSpecSubroutesRouteSelector"], result)

    @builtins.property
    def splits(
        self,
    ) -> typing.Optional[typing.List["VirtualServerRouteSpecSubroutesSplits"]]:
        '''
        :schema: VirtualServerRouteSpecSubroutes#splits
        '''
        result = self._values.get("splits")
        return typing.cast(typing.Optional[typing.List["VirtualServerRouteSpecSubroutesSplits"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerRouteSpecSubroutes(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.VirtualServerRouteSpecSubroutesAction",
    jsii_struct_bases=[],
    name_mapping={
        "pass_": "pass",
        "proxy": "proxy",
        "redirect": "redirect",
        "return_": "return",
    },
)
class VirtualServerRouteSpecSubroutesAction:
    def __init__(
        self,
        *,
        pass_: typing.Optional[builtins.str] = None,
        proxy: typing.Optional[typing.Union["VirtualServerRouteSpecSubroutesActionProxy", typing.Dict[builtins.str, typing.Any]]] = None,
        redirect: typing.Optional[typing.Union["VirtualServerRouteSpecSubroutesActionRedirect", typing.Dict[builtins.str, typing.Any]]] = None,
        return_: typing.Optional[typing.Union["VirtualServerRouteSpecSubroutesActionReturn", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param pass_: 
        :param proxy: 
        :param redirect: 
        :param return_: 

        :schema: VirtualServerRouteSpecSubroutesAction
        '''
        if isinstance(proxy, dict):
            proxy = VirtualServerRouteSpecSubroutesActionProxy(**proxy)
        if isinstance(redirect, dict):
            redirect = VirtualServerRouteSpecSubroutesActionRedirect(**redirect)
        if isinstance(return_, dict):
            return_ = VirtualServerRouteSpecSubroutesActionReturn(**return_)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__28a939a1e8714b092685af78b132d5fbc1bf5013d400bb70f5e72a40dfb2b9a8)
            check_type(argname="argument pass_", value=pass_, expected_type=type_hints["pass_"])
            check_type(argname="argument proxy", value=proxy, expected_type=type_hints["proxy"])
            check_type(argname="argument redirect", value=redirect, expected_type=type_hints["redirect"])
            check_type(argname="argument return_", value=return_, expected_type=type_hints["return_"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if pass_ is not None:
            self._values["pass_"] = pass_
        if proxy is not None:
            self._values["proxy"] = proxy
        if redirect is not None:
            self._values["redirect"] = redirect
        if return_ is not None:
            self._values["return_"] = return_

    @builtins.property
    def pass_(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerRouteSpecSubroutesAction#pass
        '''
        result = self._values.get("pass_")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def proxy(self) -> typing.Optional["VirtualServerRouteSpecSubroutesActionProxy"]:
        '''
        :schema: VirtualServerRouteSpecSubroutesAction#proxy
        '''
        result = self._values.get("proxy")
        return typing.cast(typing.Optional["VirtualServerRouteSpecSubroutesActionProxy"], result)

    @builtins.property
    def redirect(
        self,
    ) -> typing.Optional["VirtualServerRouteSpecSubroutesActionRedirect"]:
        '''
        :schema: VirtualServerRouteSpecSubroutesAction#redirect
        '''
        result = self._values.get("redirect")
        return typing.cast(typing.Optional["VirtualServerRouteSpecSubroutesActionRedirect"], result)

    @builtins.property
    def return_(self) -> typing.Optional["VirtualServerRouteSpecSubroutesActionReturn"]:
        '''
        :schema: VirtualServerRouteSpecSubroutesAction#return
        '''
        result = self._values.get("return_")
        return typing.cast(typing.Optional["VirtualServerRouteSpecSubroutesActionReturn"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerRouteSpecSubroutesAction(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.VirtualServerRouteSpecSubroutesActionProxy",
    jsii_struct_bases=[],
    name_mapping={
        "upstream": "upstream",
        "request_headers": "requestHeaders",
        "response_headers": "responseHeaders",
        "rewrite_path": "rewritePath",
    },
)
class VirtualServerRouteSpecSubroutesActionProxy:
    def __init__(
        self,
        *,
        upstream: builtins.str,
        request_headers: typing.Optional[typing.Union["VirtualServerRouteSpecSubroutesActionProxyRequestHeaders", typing.Dict[builtins.str, typing.Any]]] = None,
        response_headers: typing.Optional[typing.Union["VirtualServerRouteSpecSubroutesActionProxyResponseHeaders", typing.Dict[builtins.str, typing.Any]]] = None,
        rewrite_path: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param upstream: 
        :param request_headers: 
        :param response_headers: 
        :param rewrite_path: 

        :schema: VirtualServerRouteSpecSubroutesActionProxy
        '''
        if isinstance(request_headers, dict):
            request_headers = VirtualServerRouteSpecSubroutesActionProxyRequestHeaders(**request_headers)
        if isinstance(response_headers, dict):
            response_headers = VirtualServerRouteSpecSubroutesActionProxyResponseHeaders(**response_headers)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__2fc0bf9c5df6e733d4cbbe4447da9f62f56052cb4b344b63d75fdf8391da6e02)
            check_type(argname="argument upstream", value=upstream, expected_type=type_hints["upstream"])
            check_type(argname="argument request_headers", value=request_headers, expected_type=type_hints["request_headers"])
            check_type(argname="argument response_headers", value=response_headers, expected_type=type_hints["response_headers"])
            check_type(argname="argument rewrite_path", value=rewrite_path, expected_type=type_hints["rewrite_path"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "upstream": upstream,
        }
        if request_headers is not None:
            self._values["request_headers"] = request_headers
        if response_headers is not None:
            self._values["response_headers"] = response_headers
        if rewrite_path is not None:
            self._values["rewrite_path"] = rewrite_path

    @builtins.property
    def upstream(self) -> builtins.str:
        '''
        :schema: VirtualServerRouteSpecSubroutesActionProxy#upstream
        '''
        result = self._values.get("upstream")
        assert result is not None, "Required property 'upstream' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def request_headers(
        self,
    ) -> typing.Optional["VirtualServerRouteSpecSubroutesActionProxyRequestHeaders"]:
        '''
        :schema: VirtualServerRouteSpecSubroutesActionProxy#requestHeaders
        '''
        result = self._values.get("request_headers")
        return typing.cast(typing.Optional["VirtualServerRouteSpecSubroutesActionProxyRequestHeaders"], result)

    @builtins.property
    def response_headers(
        self,
    ) -> typing.Optional["VirtualServerRouteSpecSubroutesActionProxyResponseHeaders"]:
        '''
        :schema: VirtualServerRouteSpecSubroutesActionProxy#responseHeaders
        '''
        result = self._values.get("response_headers")
        return typing.cast(typing.Optional["VirtualServerRouteSpecSubroutesActionProxyResponseHeaders"], result)

    @builtins.property
    def rewrite_path(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerRouteSpecSubroutesActionProxy#rewritePath
        '''
        result = self._values.get("rewrite_path")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerRouteSpecSubroutesActionProxy(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.VirtualServerRouteSpecSubroutesActionProxyRequestHeaders",
    jsii_struct_bases=[],
    name_mapping={"pass_": "pass", "set": "set"},
)
class VirtualServerRouteSpecSubroutesActionProxyRequestHeaders:
    def __init__(
        self,
        *,
        pass_: typing.Optional[builtins.bool] = None,
        set: typing.Optional[typing.Sequence[typing.Union["VirtualServerRouteSpecSubroutesActionProxyRequestHeadersSet", typing.Dict[builtins.str, typing.Any]]]] = None,
    ) -> None:
        '''
        :param pass_: 
        :param set: 

        :schema: VirtualServerRouteSpecSubroutesActionProxyRequestHeaders
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__cb28e19304b64378247e2a6c1782cf8da2eacf8ab9f82d9078e0921d25b89a84)
            check_type(argname="argument pass_", value=pass_, expected_type=type_hints["pass_"])
            check_type(argname="argument set", value=set, expected_type=type_hints["set"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if pass_ is not None:
            self._values["pass_"] = pass_
        if set is not None:
            self._values["set"] = set

    @builtins.property
    def pass_(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: VirtualServerRouteSpecSubroutesActionProxyRequestHeaders#pass
        '''
        result = self._values.get("pass_")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def set(
        self,
    ) -> typing.Optional[typing.List["VirtualServerRouteSpecSubroutesActionProxyRequestHeadersSet"]]:
        '''
        :schema: VirtualServerRouteSpecSubroutesActionProxyRequestHeaders#set
        '''
        result = self._values.get("set")
        return typing.cast(typing.Optional[typing.List["VirtualServerRouteSpecSubroutesActionProxyRequestHeadersSet"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerRouteSpecSubroutesActionProxyRequestHeaders(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.VirtualServerRouteSpecSubroutesActionProxyRequestHeadersSet",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "value": "value"},
)
class VirtualServerRouteSpecSubroutesActionProxyRequestHeadersSet:
    def __init__(
        self,
        *,
        name: builtins.str,
        value: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param name: 
        :param value: 

        :schema: VirtualServerRouteSpecSubroutesActionProxyRequestHeadersSet
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__9f2cd6f658f03be86d4613bbefc1e4c179561ff59f100211f0a607c00519d60b)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }
        if value is not None:
            self._values["value"] = value

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: VirtualServerRouteSpecSubroutesActionProxyRequestHeadersSet#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def value(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerRouteSpecSubroutesActionProxyRequestHeadersSet#value
        '''
        result = self._values.get("value")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerRouteSpecSubroutesActionProxyRequestHeadersSet(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.VirtualServerRouteSpecSubroutesActionProxyResponseHeaders",
    jsii_struct_bases=[],
    name_mapping={"add": "add", "hide": "hide", "ignore": "ignore", "pass_": "pass"},
)
class VirtualServerRouteSpecSubroutesActionProxyResponseHeaders:
    def __init__(
        self,
        *,
        add: typing.Optional[typing.Sequence[typing.Union["VirtualServerRouteSpecSubroutesActionProxyResponseHeadersAdd", typing.Dict[builtins.str, typing.Any]]]] = None,
        hide: typing.Optional[typing.Sequence[builtins.str]] = None,
        ignore: typing.Optional[typing.Sequence[builtins.str]] = None,
        pass_: typing.Optional[typing.Sequence[builtins.str]] = None,
    ) -> None:
        '''
        :param add: 
        :param hide: 
        :param ignore: 
        :param pass_: 

        :schema: VirtualServerRouteSpecSubroutesActionProxyResponseHeaders
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__e8dc2f95ba4bff8d334ae95734f3e1a71c650473ad976cbe1b7f7205ccb20cf5)
            check_type(argname="argument add", value=add, expected_type=type_hints["add"])
            check_type(argname="argument hide", value=hide, expected_type=type_hints["hide"])
            check_type(argname="argument ignore", value=ignore, expected_type=type_hints["ignore"])
            check_type(argname="argument pass_", value=pass_, expected_type=type_hints["pass_"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if add is not None:
            self._values["add"] = add
        if hide is not None:
            self._values["hide"] = hide
        if ignore is not None:
            self._values["ignore"] = ignore
        if pass_ is not None:
            self._values["pass_"] = pass_

    @builtins.property
    def add(
        self,
    ) -> typing.Optional[typing.List["VirtualServerRouteSpecSubroutesActionProxyResponseHeadersAdd"]]:
        '''
        :schema: VirtualServerRouteSpecSubroutesActionProxyResponseHeaders#add
        '''
        result = self._values.get("add")
        return typing.cast(typing.Optional[typing.List["VirtualServerRouteSpecSubroutesActionProxyResponseHeadersAdd"]], result)

    @builtins.property
    def hide(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: VirtualServerRouteSpecSubroutesActionProxyResponseHeaders#hide
        '''
        result = self._values.get("hide")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def ignore(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: VirtualServerRouteSpecSubroutesActionProxyResponseHeaders#ignore
        '''
        result = self._values.get("ignore")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def pass_(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: VirtualServerRouteSpecSubroutesActionProxyResponseHeaders#pass
        '''
        result = self._values.get("pass_")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerRouteSpecSubroutesActionProxyResponseHeaders(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.VirtualServerRouteSpecSubroutesActionProxyResponseHeadersAdd",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "always": "always", "value": "value"},
)
class VirtualServerRouteSpecSubroutesActionProxyResponseHeadersAdd:
    def __init__(
        self,
        *,
        name: builtins.str,
        always: typing.Optional[builtins.bool] = None,
        value: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param name: 
        :param always: 
        :param value: 

        :schema: VirtualServerRouteSpecSubroutesActionProxyResponseHeadersAdd
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__d4861e28ace1ccbcc498c922b81e52a666514c337c368bbda095a8cfa0957952)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument always", value=always, expected_type=type_hints["always"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }
        if always is not None:
            self._values["always"] = always
        if value is not None:
            self._values["value"] = value

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: VirtualServerRouteSpecSubroutesActionProxyResponseHeadersAdd#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def always(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: VirtualServerRouteSpecSubroutesActionProxyResponseHeadersAdd#always
        '''
        result = self._values.get("always")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def value(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerRouteSpecSubroutesActionProxyResponseHeadersAdd#value
        '''
        result = self._values.get("value")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerRouteSpecSubroutesActionProxyResponseHeadersAdd(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.VirtualServerRouteSpecSubroutesActionRedirect",
    jsii_struct_bases=[],
    name_mapping={"url": "url", "code": "code"},
)
class VirtualServerRouteSpecSubroutesActionRedirect:
    def __init__(
        self,
        *,
        url: builtins.str,
        code: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param url: 
        :param code: 

        :schema: VirtualServerRouteSpecSubroutesActionRedirect
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__769fbe54e1038c9528ec64bbd36e5251b0a435a18b8185e4fc75799bb19ae173)
            check_type(argname="argument url", value=url, expected_type=type_hints["url"])
            check_type(argname="argument code", value=code, expected_type=type_hints["code"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "url": url,
        }
        if code is not None:
            self._values["code"] = code

    @builtins.property
    def url(self) -> builtins.str:
        '''
        :schema: VirtualServerRouteSpecSubroutesActionRedirect#url
        '''
        result = self._values.get("url")
        assert result is not None, "Required property 'url' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def code(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: VirtualServerRouteSpecSubroutesActionRedirect#code
        '''
        result = self._values.get("code")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerRouteSpecSubroutesActionRedirect(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.VirtualServerRouteSpecSubroutesActionReturn",
    jsii_struct_bases=[],
    name_mapping={
        "body": "body",
        "code": "code",
        "headers": "headers",
        "type": "type",
    },
)
class VirtualServerRouteSpecSubroutesActionReturn:
    def __init__(
        self,
        *,
        body: builtins.str,
        code: typing.Optional[jsii.Number] = None,
        headers: typing.Optional[typing.Sequence[typing.Union["VirtualServerRouteSpecSubroutesActionReturnHeaders", typing.Dict[builtins.str, typing.Any]]]] = None,
        type: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param body: 
        :param code: 
        :param headers: 
        :param type: 

        :schema: VirtualServerRouteSpecSubroutesActionReturn
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__1873927e13e85573ac25e88883a0e8a1a20ed0d1a2fae35a0461e79a4f0fb860)
            check_type(argname="argument body", value=body, expected_type=type_hints["body"])
            check_type(argname="argument code", value=code, expected_type=type_hints["code"])
            check_type(argname="argument headers", value=headers, expected_type=type_hints["headers"])
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "body": body,
        }
        if code is not None:
            self._values["code"] = code
        if headers is not None:
            self._values["headers"] = headers
        if type is not None:
            self._values["type"] = type

    @builtins.property
    def body(self) -> builtins.str:
        '''
        :schema: VirtualServerRouteSpecSubroutesActionReturn#body
        '''
        result = self._values.get("body")
        assert result is not None, "Required property 'body' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def code(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: VirtualServerRouteSpecSubroutesActionReturn#code
        '''
        result = self._values.get("code")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def headers(
        self,
    ) -> typing.Optional[typing.List["VirtualServerRouteSpecSubroutesActionReturnHeaders"]]:
        '''
        :schema: VirtualServerRouteSpecSubroutesActionReturn#headers
        '''
        result = self._values.get("headers")
        return typing.cast(typing.Optional[typing.List["VirtualServerRouteSpecSubroutesActionReturnHeaders"]], result)

    @builtins.property
    def type(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerRouteSpecSubroutesActionReturn#type
        '''
        result = self._values.get("type")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerRouteSpecSubroutesActionReturn(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.VirtualServerRouteSpecSubroutesActionReturnHeaders",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "value": "value"},
)
class VirtualServerRouteSpecSubroutesActionReturnHeaders:
    def __init__(
        self,
        *,
        name: builtins.str,
        value: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param name: 
        :param value: 

        :schema: VirtualServerRouteSpecSubroutesActionReturnHeaders
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__337faa3a4b96149bc5bea2d9d0c4c2aff205ac475bc97f9514a55ef52e28ee5e)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }
        if value is not None:
            self._values["value"] = value

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: VirtualServerRouteSpecSubroutesActionReturnHeaders#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def value(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerRouteSpecSubroutesActionReturnHeaders#value
        '''
        result = self._values.get("value")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerRouteSpecSubroutesActionReturnHeaders(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.VirtualServerRouteSpecSubroutesErrorPages",
    jsii_struct_bases=[],
    name_mapping={"codes": "codes", "redirect": "redirect", "return_": "return"},
)
class VirtualServerRouteSpecSubroutesErrorPages:
    def __init__(
        self,
        *,
        codes: typing.Sequence[jsii.Number],
        redirect: typing.Optional[typing.Union["VirtualServerRouteSpecSubroutesErrorPagesRedirect", typing.Dict[builtins.str, typing.Any]]] = None,
        return_: typing.Optional[typing.Union["VirtualServerRouteSpecSubroutesErrorPagesReturn", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param codes: 
        :param redirect: 
        :param return_: 

        :schema: VirtualServerRouteSpecSubroutesErrorPages
        '''
        if isinstance(redirect, dict):
            redirect = VirtualServerRouteSpecSubroutesErrorPagesRedirect(**redirect)
        if isinstance(return_, dict):
            return_ = VirtualServerRouteSpecSubroutesErrorPagesReturn(**return_)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__c7ecc2706a86b252103774c5dbfba3dd53db6221f2924635cc971f43abbf9c93)
            check_type(argname="argument codes", value=codes, expected_type=type_hints["codes"])
            check_type(argname="argument redirect", value=redirect, expected_type=type_hints["redirect"])
            check_type(argname="argument return_", value=return_, expected_type=type_hints["return_"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "codes": codes,
        }
        if redirect is not None:
            self._values["redirect"] = redirect
        if return_ is not None:
            self._values["return_"] = return_

    @builtins.property
    def codes(self) -> typing.List[jsii.Number]:
        '''
        :schema: VirtualServerRouteSpecSubroutesErrorPages#codes
        '''
        result = self._values.get("codes")
        assert result is not None, "Required property 'codes' is missing"
        return typing.cast(typing.List[jsii.Number], result)

    @builtins.property
    def redirect(
        self,
    ) -> typing.Optional["VirtualServerRouteSpecSubroutesErrorPagesRedirect"]:
        '''
        :schema: VirtualServerRouteSpecSubroutesErrorPages#redirect
        '''
        result = self._values.get("redirect")
        return typing.cast(typing.Optional["VirtualServerRouteSpecSubroutesErrorPagesRedirect"], result)

    @builtins.property
    def return_(
        self,
    ) -> typing.Optional["VirtualServerRouteSpecSubroutesErrorPagesReturn"]:
        '''
        :schema: VirtualServerRouteSpecSubroutesErrorPages#return
        '''
        result = self._values.get("return_")
        return typing.cast(typing.Optional["VirtualServerRouteSpecSubroutesErrorPagesReturn"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerRouteSpecSubroutesErrorPages(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.VirtualServerRouteSpecSubroutesErrorPagesRedirect",
    jsii_struct_bases=[],
    name_mapping={"url": "url", "code": "code"},
)
class VirtualServerRouteSpecSubroutesErrorPagesRedirect:
    def __init__(
        self,
        *,
        url: builtins.str,
        code: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param url: 
        :param code: 

        :schema: VirtualServerRouteSpecSubroutesErrorPagesRedirect
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__4c6df502850e7523a6d8f94642f2af35160197f36833efed9f21a5f8bc3e4534)
            check_type(argname="argument url", value=url, expected_type=type_hints["url"])
            check_type(argname="argument code", value=code, expected_type=type_hints["code"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "url": url,
        }
        if code is not None:
            self._values["code"] = code

    @builtins.property
    def url(self) -> builtins.str:
        '''
        :schema: VirtualServerRouteSpecSubroutesErrorPagesRedirect#url
        '''
        result = self._values.get("url")
        assert result is not None, "Required property 'url' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def code(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: VirtualServerRouteSpecSubroutesErrorPagesRedirect#code
        '''
        result = self._values.get("code")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerRouteSpecSubroutesErrorPagesRedirect(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.VirtualServerRouteSpecSubroutesErrorPagesReturn",
    jsii_struct_bases=[],
    name_mapping={
        "body": "body",
        "code": "code",
        "headers": "headers",
        "type": "type",
    },
)
class VirtualServerRouteSpecSubroutesErrorPagesReturn:
    def __init__(
        self,
        *,
        body: builtins.str,
        code: typing.Optional[jsii.Number] = None,
        headers: typing.Optional[typing.Sequence[typing.Union["VirtualServerRouteSpecSubroutesErrorPagesReturnHeaders", typing.Dict[builtins.str, typing.Any]]]] = None,
        type: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param body: 
        :param code: 
        :param headers: 
        :param type: 

        :schema: VirtualServerRouteSpecSubroutesErrorPagesReturn
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__27a137179e1766edd49a59a852fa3b6b5ceb92e12a16883defeb94e2a585b329)
            check_type(argname="argument body", value=body, expected_type=type_hints["body"])
            check_type(argname="argument code", value=code, expected_type=type_hints["code"])
            check_type(argname="argument headers", value=headers, expected_type=type_hints["headers"])
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "body": body,
        }
        if code is not None:
            self._values["code"] = code
        if headers is not None:
            self._values["headers"] = headers
        if type is not None:
            self._values["type"] = type

    @builtins.property
    def body(self) -> builtins.str:
        '''
        :schema: VirtualServerRouteSpecSubroutesErrorPagesReturn#body
        '''
        result = self._values.get("body")
        assert result is not None, "Required property 'body' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def code(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: VirtualServerRouteSpecSubroutesErrorPagesReturn#code
        '''
        result = self._values.get("code")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def headers(
        self,
    ) -> typing.Optional[typing.List["VirtualServerRouteSpecSubroutesErrorPagesReturnHeaders"]]:
        '''
        :schema: VirtualServerRouteSpecSubroutesErrorPagesReturn#headers
        '''
        result = self._values.get("headers")
        return typing.cast(typing.Optional[typing.List["VirtualServerRouteSpecSubroutesErrorPagesReturnHeaders"]], result)

    @builtins.property
    def type(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerRouteSpecSubroutesErrorPagesReturn#type
        '''
        result = self._values.get("type")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerRouteSpecSubroutesErrorPagesReturn(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.VirtualServerRouteSpecSubroutesErrorPagesReturnHeaders",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "value": "value"},
)
class VirtualServerRouteSpecSubroutesErrorPagesReturnHeaders:
    def __init__(
        self,
        *,
        name: builtins.str,
        value: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param name: 
        :param value: 

        :schema: VirtualServerRouteSpecSubroutesErrorPagesReturnHeaders
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__29a470659096da45d8bf3e7120b4e0f9aab00f2a45a9e3f9018af6fc857a0999)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }
        if value is not None:
            self._values["value"] = value

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: VirtualServerRouteSpecSubroutesErrorPagesReturnHeaders#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def value(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerRouteSpecSubroutesErrorPagesReturnHeaders#value
        '''
        result = self._values.get("value")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerRouteSpecSubroutesErrorPagesReturnHeaders(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.VirtualServerRouteSpecSubroutesMatches",
    jsii_struct_bases=[],
    name_mapping={"conditions": "conditions", "action": "action", "splits": "splits"},
)
class VirtualServerRouteSpecSubroutesMatches:
    def __init__(
        self,
        *,
        conditions: typing.Sequence[typing.Union["VirtualServerRouteSpecSubroutesMatchesConditions", typing.Dict[builtins.str, typing.Any]]],
        action: typing.Optional[typing.Union["VirtualServerRouteSpecSubroutesMatchesAction", typing.Dict[builtins.str, typing.Any]]] = None,
        splits: typing.Optional[typing.Sequence[typing.Union["VirtualServerRouteSpecSubroutesMatchesSplits", typing.Dict[builtins.str, typing.Any]]]] = None,
    ) -> None:
        '''
        :param conditions: 
        :param action: 
        :param splits: 

        :schema: VirtualServerRouteSpecSubroutesMatches
        '''
        if isinstance(action, dict):
            action = VirtualServerRouteSpecSubroutesMatchesAction(**action)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__0582102e9adea24cf7dcbd65df3073200695cac41d0e7e7d291860e133c2022f)
            check_type(argname="argument conditions", value=conditions, expected_type=type_hints["conditions"])
            check_type(argname="argument action", value=action, expected_type=type_hints["action"])
            check_type(argname="argument splits", value=splits, expected_type=type_hints["splits"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "conditions": conditions,
        }
        if action is not None:
            self._values["action"] = action
        if splits is not None:
            self._values["splits"] = splits

    @builtins.property
    def conditions(
        self,
    ) -> typing.List["VirtualServerRouteSpecSubroutesMatchesConditions"]:
        '''
        :schema: VirtualServerRouteSpecSubroutesMatches#conditions
        '''
        result = self._values.get("conditions")
        assert result is not None, "Required property 'conditions' is missing"
        return typing.cast(typing.List["VirtualServerRouteSpecSubroutesMatchesConditions"], result)

    @builtins.property
    def action(self) -> typing.Optional["VirtualServerRouteSpecSubroutesMatchesAction"]:
        '''
        :schema: VirtualServerRouteSpecSubroutesMatches#action
        '''
        result = self._values.get("action")
        return typing.cast(typing.Optional["VirtualServerRouteSpecSubroutesMatchesAction"], result)

    @builtins.property
    def splits(
        self,
    ) -> typing.Optional[typing.List["VirtualServerRouteSpecSubroutesMatchesSplits"]]:
        '''
        :schema: VirtualServerRouteSpecSubroutesMatches#splits
        '''
        result = self._values.get("splits")
        return typing.cast(typing.Optional[typing.List["VirtualServerRouteSpecSubroutesMatchesSplits"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerRouteSpecSubroutesMatches(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.VirtualServerRouteSpecSubroutesMatchesAction",
    jsii_struct_bases=[],
    name_mapping={
        "pass_": "pass",
        "proxy": "proxy",
        "redirect": "redirect",
        "return_": "return",
    },
)
class VirtualServerRouteSpecSubroutesMatchesAction:
    def __init__(
        self,
        *,
        pass_: typing.Optional[builtins.str] = None,
        proxy: typing.Optional[typing.Union["VirtualServerRouteSpecSubroutesMatchesActionProxy", typing.Dict[builtins.str, typing.Any]]] = None,
        redirect: typing.Optional[typing.Union["VirtualServerRouteSpecSubroutesMatchesActionRedirect", typing.Dict[builtins.str, typing.Any]]] = None,
        return_: typing.Optional[typing.Union["VirtualServerRouteSpecSubroutesMatchesActionReturn", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param pass_: 
        :param proxy: 
        :param redirect: 
        :param return_: 

        :schema: VirtualServerRouteSpecSubroutesMatchesAction
        '''
        if isinstance(proxy, dict):
            proxy = VirtualServerRouteSpecSubroutesMatchesActionProxy(**proxy)
        if isinstance(redirect, dict):
            redirect = VirtualServerRouteSpecSubroutesMatchesActionRedirect(**redirect)
        if isinstance(return_, dict):
            return_ = VirtualServerRouteSpecSubroutesMatchesActionReturn(**return_)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__98052e1561615fa095733184e58d4e3342e27ff60d5cce24821b576af7be0dff)
            check_type(argname="argument pass_", value=pass_, expected_type=type_hints["pass_"])
            check_type(argname="argument proxy", value=proxy, expected_type=type_hints["proxy"])
            check_type(argname="argument redirect", value=redirect, expected_type=type_hints["redirect"])
            check_type(argname="argument return_", value=return_, expected_type=type_hints["return_"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if pass_ is not None:
            self._values["pass_"] = pass_
        if proxy is not None:
            self._values["proxy"] = proxy
        if redirect is not None:
            self._values["redirect"] = redirect
        if return_ is not None:
            self._values["return_"] = return_

    @builtins.property
    def pass_(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerRouteSpecSubroutesMatchesAction#pass
        '''
        result = self._values.get("pass_")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def proxy(
        self,
    ) -> typing.Optional["VirtualServerRouteSpecSubroutesMatchesActionProxy"]:
        '''
        :schema: VirtualServerRouteSpecSubroutesMatchesAction#proxy
        '''
        result = self._values.get("proxy")
        return typing.cast(typing.Optional["VirtualServerRouteSpecSubroutesMatchesActionProxy"], result)

    @builtins.property
    def redirect(
        self,
    ) -> typing.Optional["VirtualServerRouteSpecSubroutesMatchesActionRedirect"]:
        '''
        :schema: VirtualServerRouteSpecSubroutesMatchesAction#redirect
        '''
        result = self._values.get("redirect")
        return typing.cast(typing.Optional["VirtualServerRouteSpecSubroutesMatchesActionRedirect"], result)

    @builtins.property
    def return_(
        self,
    ) -> typing.Optional["VirtualServerRouteSpecSubroutesMatchesActionReturn"]:
        '''
        :schema: VirtualServerRouteSpecSubroutesMatchesAction#return
        '''
        result = self._values.get("return_")
        return typing.cast(typing.Optional["VirtualServerRouteSpecSubroutesMatchesActionReturn"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerRouteSpecSubroutesMatchesAction(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.VirtualServerRouteSpecSubroutesMatchesActionProxy",
    jsii_struct_bases=[],
    name_mapping={
        "upstream": "upstream",
        "request_headers": "requestHeaders",
        "response_headers": "responseHeaders",
        "rewrite_path": "rewritePath",
    },
)
class VirtualServerRouteSpecSubroutesMatchesActionProxy:
    def __init__(
        self,
        *,
        upstream: builtins.str,
        request_headers: typing.Optional[typing.Union["VirtualServerRouteSpecSubroutesMatchesActionProxyRequestHeaders", typing.Dict[builtins.str, typing.Any]]] = None,
        response_headers: typing.Optional[typing.Union["VirtualServerRouteSpecSubroutesMatchesActionProxyResponseHeaders", typing.Dict[builtins.str, typing.Any]]] = None,
        rewrite_path: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param upstream: 
        :param request_headers: 
        :param response_headers: 
        :param rewrite_path: 

        :schema: VirtualServerRouteSpecSubroutesMatchesActionProxy
        '''
        if isinstance(request_headers, dict):
            request_headers = VirtualServerRouteSpecSubroutesMatchesActionProxyRequestHeaders(**request_headers)
        if isinstance(response_headers, dict):
            response_headers = VirtualServerRouteSpecSubroutesMatchesActionProxyResponseHeaders(**response_headers)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__2e05d99c036eaefb4e7e41d55339d63a0fb11836edbfd27642a681e28325bb92)
            check_type(argname="argument upstream", value=upstream, expected_type=type_hints["upstream"])
            check_type(argname="argument request_headers", value=request_headers, expected_type=type_hints["request_headers"])
            check_type(argname="argument response_headers", value=response_headers, expected_type=type_hints["response_headers"])
            check_type(argname="argument rewrite_path", value=rewrite_path, expected_type=type_hints["rewrite_path"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "upstream": upstream,
        }
        if request_headers is not None:
            self._values["request_headers"] = request_headers
        if response_headers is not None:
            self._values["response_headers"] = response_headers
        if rewrite_path is not None:
            self._values["rewrite_path"] = rewrite_path

    @builtins.property
    def upstream(self) -> builtins.str:
        '''
        :schema: VirtualServerRouteSpecSubroutesMatchesActionProxy#upstream
        '''
        result = self._values.get("upstream")
        assert result is not None, "Required property 'upstream' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def request_headers(
        self,
    ) -> typing.Optional["VirtualServerRouteSpecSubroutesMatchesActionProxyRequestHeaders"]:
        '''
        :schema: VirtualServerRouteSpecSubroutesMatchesActionProxy#requestHeaders
        '''
        result = self._values.get("request_headers")
        return typing.cast(typing.Optional["VirtualServerRouteSpecSubroutesMatchesActionProxyRequestHeaders"], result)

    @builtins.property
    def response_headers(
        self,
    ) -> typing.Optional["VirtualServerRouteSpecSubroutesMatchesActionProxyResponseHeaders"]:
        '''
        :schema: VirtualServerRouteSpecSubroutesMatchesActionProxy#responseHeaders
        '''
        result = self._values.get("response_headers")
        return typing.cast(typing.Optional["VirtualServerRouteSpecSubroutesMatchesActionProxyResponseHeaders"], result)

    @builtins.property
    def rewrite_path(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerRouteSpecSubroutesMatchesActionProxy#rewritePath
        '''
        result = self._values.get("rewrite_path")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerRouteSpecSubroutesMatchesActionProxy(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.VirtualServerRouteSpecSubroutesMatchesActionProxyRequestHeaders",
    jsii_struct_bases=[],
    name_mapping={"pass_": "pass", "set": "set"},
)
class VirtualServerRouteSpecSubroutesMatchesActionProxyRequestHeaders:
    def __init__(
        self,
        *,
        pass_: typing.Optional[builtins.bool] = None,
        set: typing.Optional[typing.Sequence[typing.Union["VirtualServerRouteSpecSubroutesMatchesActionProxyRequestHeadersSet", typing.Dict[builtins.str, typing.Any]]]] = None,
    ) -> None:
        '''
        :param pass_: 
        :param set: 

        :schema: VirtualServerRouteSpecSubroutesMatchesActionProxyRequestHeaders
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__c689b9864aac031fbeb386e78233bc98283d9211413cf52f507a9b011424a618)
            check_type(argname="argument pass_", value=pass_, expected_type=type_hints["pass_"])
            check_type(argname="argument set", value=set, expected_type=type_hints["set"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if pass_ is not None:
            self._values["pass_"] = pass_
        if set is not None:
            self._values["set"] = set

    @builtins.property
    def pass_(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: VirtualServerRouteSpecSubroutesMatchesActionProxyRequestHeaders#pass
        '''
        result = self._values.get("pass_")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def set(
        self,
    ) -> typing.Optional[typing.List["VirtualServerRouteSpecSubroutesMatchesActionProxyRequestHeadersSet"]]:
        '''
        :schema: VirtualServerRouteSpecSubroutesMatchesActionProxyRequestHeaders#set
        '''
        result = self._values.get("set")
        return typing.cast(typing.Optional[typing.List["VirtualServerRouteSpecSubroutesMatchesActionProxyRequestHeadersSet"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerRouteSpecSubroutesMatchesActionProxyRequestHeaders(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.VirtualServerRouteSpecSubroutesMatchesActionProxyRequestHeadersSet",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "value": "value"},
)
class VirtualServerRouteSpecSubroutesMatchesActionProxyRequestHeadersSet:
    def __init__(
        self,
        *,
        name: builtins.str,
        value: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param name: 
        :param value: 

        :schema: VirtualServerRouteSpecSubroutesMatchesActionProxyRequestHeadersSet
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__d1a5a8d4134c1e7c4f2e5df6d477e9af70fd0670a8a856abfddd87482809e658)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }
        if value is not None:
            self._values["value"] = value

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: VirtualServerRouteSpecSubroutesMatchesActionProxyRequestHeadersSet#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def value(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerRouteSpecSubroutesMatchesActionProxyRequestHeadersSet#value
        '''
        result = self._values.get("value")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerRouteSpecSubroutesMatchesActionProxyRequestHeadersSet(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.VirtualServerRouteSpecSubroutesMatchesActionProxyResponseHeaders",
    jsii_struct_bases=[],
    name_mapping={"add": "add", "hide": "hide", "ignore": "ignore", "pass_": "pass"},
)
class VirtualServerRouteSpecSubroutesMatchesActionProxyResponseHeaders:
    def __init__(
        self,
        *,
        add: typing.Optional[typing.Sequence[typing.Union["VirtualServerRouteSpecSubroutesMatchesActionProxyResponseHeadersAdd", typing.Dict[builtins.str, typing.Any]]]] = None,
        hide: typing.Optional[typing.Sequence[builtins.str]] = None,
        ignore: typing.Optional[typing.Sequence[builtins.str]] = None,
        pass_: typing.Optional[typing.Sequence[builtins.str]] = None,
    ) -> None:
        '''
        :param add: 
        :param hide: 
        :param ignore: 
        :param pass_: 

        :schema: VirtualServerRouteSpecSubroutesMatchesActionProxyResponseHeaders
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__79cf44d114e33f3c5c547b6cd3ee96fd704e0c3c9f1ccc1740a6b199f47155af)
            check_type(argname="argument add", value=add, expected_type=type_hints["add"])
            check_type(argname="argument hide", value=hide, expected_type=type_hints["hide"])
            check_type(argname="argument ignore", value=ignore, expected_type=type_hints["ignore"])
            check_type(argname="argument pass_", value=pass_, expected_type=type_hints["pass_"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if add is not None:
            self._values["add"] = add
        if hide is not None:
            self._values["hide"] = hide
        if ignore is not None:
            self._values["ignore"] = ignore
        if pass_ is not None:
            self._values["pass_"] = pass_

    @builtins.property
    def add(
        self,
    ) -> typing.Optional[typing.List["VirtualServerRouteSpecSubroutesMatchesActionProxyResponseHeadersAdd"]]:
        '''
        :schema: VirtualServerRouteSpecSubroutesMatchesActionProxyResponseHeaders#add
        '''
        result = self._values.get("add")
        return typing.cast(typing.Optional[typing.List["VirtualServerRouteSpecSubroutesMatchesActionProxyResponseHeadersAdd"]], result)

    @builtins.property
    def hide(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: VirtualServerRouteSpecSubroutesMatchesActionProxyResponseHeaders#hide
        '''
        result = self._values.get("hide")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def ignore(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: VirtualServerRouteSpecSubroutesMatchesActionProxyResponseHeaders#ignore
        '''
        result = self._values.get("ignore")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def pass_(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: VirtualServerRouteSpecSubroutesMatchesActionProxyResponseHeaders#pass
        '''
        result = self._values.get("pass_")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerRouteSpecSubroutesMatchesActionProxyResponseHeaders(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.VirtualServerRouteSpecSubroutesMatchesActionProxyResponseHeadersAdd",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "always": "always", "value": "value"},
)
class VirtualServerRouteSpecSubroutesMatchesActionProxyResponseHeadersAdd:
    def __init__(
        self,
        *,
        name: builtins.str,
        always: typing.Optional[builtins.bool] = None,
        value: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param name: 
        :param always: 
        :param value: 

        :schema: VirtualServerRouteSpecSubroutesMatchesActionProxyResponseHeadersAdd
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__70ce2d95659ea38093c47d2d940a82382c763a7dc8ed64f4bbcd38bb37f4034f)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument always", value=always, expected_type=type_hints["always"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }
        if always is not None:
            self._values["always"] = always
        if value is not None:
            self._values["value"] = value

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: VirtualServerRouteSpecSubroutesMatchesActionProxyResponseHeadersAdd#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def always(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: VirtualServerRouteSpecSubroutesMatchesActionProxyResponseHeadersAdd#always
        '''
        result = self._values.get("always")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def value(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerRouteSpecSubroutesMatchesActionProxyResponseHeadersAdd#value
        '''
        result = self._values.get("value")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerRouteSpecSubroutesMatchesActionProxyResponseHeadersAdd(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.VirtualServerRouteSpecSubroutesMatchesActionRedirect",
    jsii_struct_bases=[],
    name_mapping={"url": "url", "code": "code"},
)
class VirtualServerRouteSpecSubroutesMatchesActionRedirect:
    def __init__(
        self,
        *,
        url: builtins.str,
        code: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param url: 
        :param code: 

        :schema: VirtualServerRouteSpecSubroutesMatchesActionRedirect
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__38fba2b55f6c6c37db0e91fef3d95ec15d557cdf5d343e7ac2fc9611ffbc0b3e)
            check_type(argname="argument url", value=url, expected_type=type_hints["url"])
            check_type(argname="argument code", value=code, expected_type=type_hints["code"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "url": url,
        }
        if code is not None:
            self._values["code"] = code

    @builtins.property
    def url(self) -> builtins.str:
        '''
        :schema: VirtualServerRouteSpecSubroutesMatchesActionRedirect#url
        '''
        result = self._values.get("url")
        assert result is not None, "Required property 'url' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def code(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: VirtualServerRouteSpecSubroutesMatchesActionRedirect#code
        '''
        result = self._values.get("code")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerRouteSpecSubroutesMatchesActionRedirect(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.VirtualServerRouteSpecSubroutesMatchesActionReturn",
    jsii_struct_bases=[],
    name_mapping={
        "body": "body",
        "code": "code",
        "headers": "headers",
        "type": "type",
    },
)
class VirtualServerRouteSpecSubroutesMatchesActionReturn:
    def __init__(
        self,
        *,
        body: builtins.str,
        code: typing.Optional[jsii.Number] = None,
        headers: typing.Optional[typing.Sequence[typing.Union["VirtualServerRouteSpecSubroutesMatchesActionReturnHeaders", typing.Dict[builtins.str, typing.Any]]]] = None,
        type: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param body: 
        :param code: 
        :param headers: 
        :param type: 

        :schema: VirtualServerRouteSpecSubroutesMatchesActionReturn
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__de5b7d626d2a37a3095de764af377dbe6cd6828ed1a37e99ece9505eb9e93959)
            check_type(argname="argument body", value=body, expected_type=type_hints["body"])
            check_type(argname="argument code", value=code, expected_type=type_hints["code"])
            check_type(argname="argument headers", value=headers, expected_type=type_hints["headers"])
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "body": body,
        }
        if code is not None:
            self._values["code"] = code
        if headers is not None:
            self._values["headers"] = headers
        if type is not None:
            self._values["type"] = type

    @builtins.property
    def body(self) -> builtins.str:
        '''
        :schema: VirtualServerRouteSpecSubroutesMatchesActionReturn#body
        '''
        result = self._values.get("body")
        assert result is not None, "Required property 'body' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def code(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: VirtualServerRouteSpecSubroutesMatchesActionReturn#code
        '''
        result = self._values.get("code")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def headers(
        self,
    ) -> typing.Optional[typing.List["VirtualServerRouteSpecSubroutesMatchesActionReturnHeaders"]]:
        '''
        :schema: VirtualServerRouteSpecSubroutesMatchesActionReturn#headers
        '''
        result = self._values.get("headers")
        return typing.cast(typing.Optional[typing.List["VirtualServerRouteSpecSubroutesMatchesActionReturnHeaders"]], result)

    @builtins.property
    def type(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerRouteSpecSubroutesMatchesActionReturn#type
        '''
        result = self._values.get("type")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerRouteSpecSubroutesMatchesActionReturn(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.VirtualServerRouteSpecSubroutesMatchesActionReturnHeaders",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "value": "value"},
)
class VirtualServerRouteSpecSubroutesMatchesActionReturnHeaders:
    def __init__(
        self,
        *,
        name: builtins.str,
        value: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param name: 
        :param value: 

        :schema: VirtualServerRouteSpecSubroutesMatchesActionReturnHeaders
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__f2b689494c902056f5f140fc9fe8aada61da7bf9cac69bc959e692d890ed1abd)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }
        if value is not None:
            self._values["value"] = value

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: VirtualServerRouteSpecSubroutesMatchesActionReturnHeaders#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def value(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerRouteSpecSubroutesMatchesActionReturnHeaders#value
        '''
        result = self._values.get("value")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerRouteSpecSubroutesMatchesActionReturnHeaders(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.VirtualServerRouteSpecSubroutesMatchesConditions",
    jsii_struct_bases=[],
    name_mapping={
        "value": "value",
        "argument": "argument",
        "cookie": "cookie",
        "header": "header",
        "variable": "variable",
    },
)
class VirtualServerRouteSpecSubroutesMatchesConditions:
    def __init__(
        self,
        *,
        value: builtins.str,
        argument: typing.Optional[builtins.str] = None,
        cookie: typing.Optional[builtins.str] = None,
        header: typing.Optional[builtins.str] = None,
        variable: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param value: 
        :param argument: 
        :param cookie: 
        :param header: 
        :param variable: 

        :schema: VirtualServerRouteSpecSubroutesMatchesConditions
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__f2b6fdda4e69750e9ea597630d710ec710122fc606c7899eef40f4be355a4665)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
            check_type(argname="argument argument", value=argument, expected_type=type_hints["argument"])
            check_type(argname="argument cookie", value=cookie, expected_type=type_hints["cookie"])
            check_type(argname="argument header", value=header, expected_type=type_hints["header"])
            check_type(argname="argument variable", value=variable, expected_type=type_hints["variable"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "value": value,
        }
        if argument is not None:
            self._values["argument"] = argument
        if cookie is not None:
            self._values["cookie"] = cookie
        if header is not None:
            self._values["header"] = header
        if variable is not None:
            self._values["variable"] = variable

    @builtins.property
    def value(self) -> builtins.str:
        '''
        :schema: VirtualServerRouteSpecSubroutesMatchesConditions#value
        '''
        result = self._values.get("value")
        assert result is not None, "Required property 'value' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def argument(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerRouteSpecSubroutesMatchesConditions#argument
        '''
        result = self._values.get("argument")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def cookie(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerRouteSpecSubroutesMatchesConditions#cookie
        '''
        result = self._values.get("cookie")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def header(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerRouteSpecSubroutesMatchesConditions#header
        '''
        result = self._values.get("header")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def variable(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerRouteSpecSubroutesMatchesConditions#variable
        '''
        result = self._values.get("variable")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerRouteSpecSubroutesMatchesConditions(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.VirtualServerRouteSpecSubroutesMatchesSplits",
    jsii_struct_bases=[],
    name_mapping={"action": "action", "weight": "weight"},
)
class VirtualServerRouteSpecSubroutesMatchesSplits:
    def __init__(
        self,
        *,
        action: typing.Union["VirtualServerRouteSpecSubroutesMatchesSplitsAction", typing.Dict[builtins.str, typing.Any]],
        weight: jsii.Number,
    ) -> None:
        '''
        :param action: 
        :param weight: 

        :schema: VirtualServerRouteSpecSubroutesMatchesSplits
        '''
        if isinstance(action, dict):
            action = VirtualServerRouteSpecSubroutesMatchesSplitsAction(**action)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__6327dc9b86d2316c276b23a948adfca334db55622102bf3061a4bbf88c8e6d05)
            check_type(argname="argument action", value=action, expected_type=type_hints["action"])
            check_type(argname="argument weight", value=weight, expected_type=type_hints["weight"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "action": action,
            "weight": weight,
        }

    @builtins.property
    def action(self) -> "VirtualServerRouteSpecSubroutesMatchesSplitsAction":
        '''
        :schema: VirtualServerRouteSpecSubroutesMatchesSplits#action
        '''
        result = self._values.get("action")
        assert result is not None, "Required property 'action' is missing"
        return typing.cast("VirtualServerRouteSpecSubroutesMatchesSplitsAction", result)

    @builtins.property
    def weight(self) -> jsii.Number:
        '''
        :schema: VirtualServerRouteSpecSubroutesMatchesSplits#weight
        '''
        result = self._values.get("weight")
        assert result is not None, "Required property 'weight' is missing"
        return typing.cast(jsii.Number, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerRouteSpecSubroutesMatchesSplits(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.VirtualServerRouteSpecSubroutesMatchesSplitsAction",
    jsii_struct_bases=[],
    name_mapping={
        "pass_": "pass",
        "proxy": "proxy",
        "redirect": "redirect",
        "return_": "return",
    },
)
class VirtualServerRouteSpecSubroutesMatchesSplitsAction:
    def __init__(
        self,
        *,
        pass_: typing.Optional[builtins.str] = None,
        proxy: typing.Optional[typing.Union["VirtualServerRouteSpecSubroutesMatchesSplitsActionProxy", typing.Dict[builtins.str, typing.Any]]] = None,
        redirect: typing.Optional[typing.Union["VirtualServerRouteSpecSubroutesMatchesSplitsActionRedirect", typing.Dict[builtins.str, typing.Any]]] = None,
        return_: typing.Optional[typing.Union["VirtualServerRouteSpecSubroutesMatchesSplitsActionReturn", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param pass_: 
        :param proxy: 
        :param redirect: 
        :param return_: 

        :schema: VirtualServerRouteSpecSubroutesMatchesSplitsAction
        '''
        if isinstance(proxy, dict):
            proxy = VirtualServerRouteSpecSubroutesMatchesSplitsActionProxy(**proxy)
        if isinstance(redirect, dict):
            redirect = VirtualServerRouteSpecSubroutesMatchesSplitsActionRedirect(**redirect)
        if isinstance(return_, dict):
            return_ = VirtualServerRouteSpecSubroutesMatchesSplitsActionReturn(**return_)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__a8431acb2a3e8a13e3db08623b98ce3f05f487eb09935fddea850be798463a44)
            check_type(argname="argument pass_", value=pass_, expected_type=type_hints["pass_"])
            check_type(argname="argument proxy", value=proxy, expected_type=type_hints["proxy"])
            check_type(argname="argument redirect", value=redirect, expected_type=type_hints["redirect"])
            check_type(argname="argument return_", value=return_, expected_type=type_hints["return_"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if pass_ is not None:
            self._values["pass_"] = pass_
        if proxy is not None:
            self._values["proxy"] = proxy
        if redirect is not None:
            self._values["redirect"] = redirect
        if return_ is not None:
            self._values["return_"] = return_

    @builtins.property
    def pass_(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerRouteSpecSubroutesMatchesSplitsAction#pass
        '''
        result = self._values.get("pass_")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def proxy(
        self,
    ) -> typing.Optional["VirtualServerRouteSpecSubroutesMatchesSplitsActionProxy"]:
        '''
        :schema: VirtualServerRouteSpecSubroutesMatchesSplitsAction#proxy
        '''
        result = self._values.get("proxy")
        return typing.cast(typing.Optional["VirtualServerRouteSpecSubroutesMatchesSplitsActionProxy"], result)

    @builtins.property
    def redirect(
        self,
    ) -> typing.Optional["VirtualServerRouteSpecSubroutesMatchesSplitsActionRedirect"]:
        '''
        :schema: VirtualServerRouteSpecSubroutesMatchesSplitsAction#redirect
        '''
        result = self._values.get("redirect")
        return typing.cast(typing.Optional["VirtualServerRouteSpecSubroutesMatchesSplitsActionRedirect"], result)

    @builtins.property
    def return_(
        self,
    ) -> typing.Optional["VirtualServerRouteSpecSubroutesMatchesSplitsActionReturn"]:
        '''
        :schema: VirtualServerRouteSpecSubroutesMatchesSplitsAction#return
        '''
        result = self._values.get("return_")
        return typing.cast(typing.Optional["VirtualServerRouteSpecSubroutesMatchesSplitsActionReturn"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerRouteSpecSubroutesMatchesSplitsAction(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.VirtualServerRouteSpecSubroutesMatchesSplitsActionProxy",
    jsii_struct_bases=[],
    name_mapping={
        "upstream": "upstream",
        "request_headers": "requestHeaders",
        "response_headers": "responseHeaders",
        "rewrite_path": "rewritePath",
    },
)
class VirtualServerRouteSpecSubroutesMatchesSplitsActionProxy:
    def __init__(
        self,
        *,
        upstream: builtins.str,
        request_headers: typing.Optional[typing.Union["VirtualServerRouteSpecSubroutesMatchesSplitsActionProxyRequestHeaders", typing.Dict[builtins.str, typing.Any]]] = None,
        response_headers: typing.Optional[typing.Union["VirtualServerRouteSpecSubroutesMatchesSplitsActionProxyResponseHeaders", typing.Dict[builtins.str, typing.Any]]] = None,
        rewrite_path: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param upstream: 
        :param request_headers: 
        :param response_headers: 
        :param rewrite_path: 

        :schema: VirtualServerRouteSpecSubroutesMatchesSplitsActionProxy
        '''
        if isinstance(request_headers, dict):
            request_headers = VirtualServerRouteSpecSubroutesMatchesSplitsActionProxyRequestHeaders(**request_headers)
        if isinstance(response_headers, dict):
            response_headers = VirtualServerRouteSpecSubroutesMatchesSplitsActionProxyResponseHeaders(**response_headers)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__16ffafac510d8c33ce20d1f10150e7fafb8ec448dceda436f0df10572d615c04)
            check_type(argname="argument upstream", value=upstream, expected_type=type_hints["upstream"])
            check_type(argname="argument request_headers", value=request_headers, expected_type=type_hints["request_headers"])
            check_type(argname="argument response_headers", value=response_headers, expected_type=type_hints["response_headers"])
            check_type(argname="argument rewrite_path", value=rewrite_path, expected_type=type_hints["rewrite_path"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "upstream": upstream,
        }
        if request_headers is not None:
            self._values["request_headers"] = request_headers
        if response_headers is not None:
            self._values["response_headers"] = response_headers
        if rewrite_path is not None:
            self._values["rewrite_path"] = rewrite_path

    @builtins.property
    def upstream(self) -> builtins.str:
        '''
        :schema: VirtualServerRouteSpecSubroutesMatchesSplitsActionProxy#upstream
        '''
        result = self._values.get("upstream")
        assert result is not None, "Required property 'upstream' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def request_headers(
        self,
    ) -> typing.Optional["VirtualServerRouteSpecSubroutesMatchesSplitsActionProxyRequestHeaders"]:
        '''
        :schema: VirtualServerRouteSpecSubroutesMatchesSplitsActionProxy#requestHeaders
        '''
        result = self._values.get("request_headers")
        return typing.cast(typing.Optional["VirtualServerRouteSpecSubroutesMatchesSplitsActionProxyRequestHeaders"], result)

    @builtins.property
    def response_headers(
        self,
    ) -> typing.Optional["VirtualServerRouteSpecSubroutesMatchesSplitsActionProxyResponseHeaders"]:
        '''
        :schema: VirtualServerRouteSpecSubroutesMatchesSplitsActionProxy#responseHeaders
        '''
        result = self._values.get("response_headers")
        return typing.cast(typing.Optional["VirtualServerRouteSpecSubroutesMatchesSplitsActionProxyResponseHeaders"], result)

    @builtins.property
    def rewrite_path(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerRouteSpecSubroutesMatchesSplitsActionProxy#rewritePath
        '''
        result = self._values.get("rewrite_path")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerRouteSpecSubroutesMatchesSplitsActionProxy(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.VirtualServerRouteSpecSubroutesMatchesSplitsActionProxyRequestHeaders",
    jsii_struct_bases=[],
    name_mapping={"pass_": "pass", "set": "set"},
)
class VirtualServerRouteSpecSubroutesMatchesSplitsActionProxyRequestHeaders:
    def __init__(
        self,
        *,
        pass_: typing.Optional[builtins.bool] = None,
        set: typing.Optional[typing.Sequence[typing.Union["VirtualServerRouteSpecSubroutesMatchesSplitsActionProxyRequestHeadersSet", typing.Dict[builtins.str, typing.Any]]]] = None,
    ) -> None:
        '''
        :param pass_: 
        :param set: 

        :schema: VirtualServerRouteSpecSubroutesMatchesSplitsActionProxyRequestHeaders
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__7a5e8edbcaae6246c765235887977c78920a62488c38c0e4321dfd6eba402e10)
            check_type(argname="argument pass_", value=pass_, expected_type=type_hints["pass_"])
            check_type(argname="argument set", value=set, expected_type=type_hints["set"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if pass_ is not None:
            self._values["pass_"] = pass_
        if set is not None:
            self._values["set"] = set

    @builtins.property
    def pass_(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: VirtualServerRouteSpecSubroutesMatchesSplitsActionProxyRequestHeaders#pass
        '''
        result = self._values.get("pass_")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def set(
        self,
    ) -> typing.Optional[typing.List["VirtualServerRouteSpecSubroutesMatchesSplitsActionProxyRequestHeadersSet"]]:
        '''
        :schema: VirtualServerRouteSpecSubroutesMatchesSplitsActionProxyRequestHeaders#set
        '''
        result = self._values.get("set")
        return typing.cast(typing.Optional[typing.List["VirtualServerRouteSpecSubroutesMatchesSplitsActionProxyRequestHeadersSet"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerRouteSpecSubroutesMatchesSplitsActionProxyRequestHeaders(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.VirtualServerRouteSpecSubroutesMatchesSplitsActionProxyRequestHeadersSet",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "value": "value"},
)
class VirtualServerRouteSpecSubroutesMatchesSplitsActionProxyRequestHeadersSet:
    def __init__(
        self,
        *,
        name: builtins.str,
        value: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param name: 
        :param value: 

        :schema: VirtualServerRouteSpecSubroutesMatchesSplitsActionProxyRequestHeadersSet
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__4982cca42fe666c81d899d627075b803a23bf3ed4832443465e0e67f3c508156)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }
        if value is not None:
            self._values["value"] = value

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: VirtualServerRouteSpecSubroutesMatchesSplitsActionProxyRequestHeadersSet#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def value(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerRouteSpecSubroutesMatchesSplitsActionProxyRequestHeadersSet#value
        '''
        result = self._values.get("value")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerRouteSpecSubroutesMatchesSplitsActionProxyRequestHeadersSet(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.VirtualServerRouteSpecSubroutesMatchesSplitsActionProxyResponseHeaders",
    jsii_struct_bases=[],
    name_mapping={"add": "add", "hide": "hide", "ignore": "ignore", "pass_": "pass"},
)
class VirtualServerRouteSpecSubroutesMatchesSplitsActionProxyResponseHeaders:
    def __init__(
        self,
        *,
        add: typing.Optional[typing.Sequence[typing.Union["VirtualServerRouteSpecSubroutesMatchesSplitsActionProxyResponseHeadersAdd", typing.Dict[builtins.str, typing.Any]]]] = None,
        hide: typing.Optional[typing.Sequence[builtins.str]] = None,
        ignore: typing.Optional[typing.Sequence[builtins.str]] = None,
        pass_: typing.Optional[typing.Sequence[builtins.str]] = None,
    ) -> None:
        '''
        :param add: 
        :param hide: 
        :param ignore: 
        :param pass_: 

        :schema: VirtualServerRouteSpecSubroutesMatchesSplitsActionProxyResponseHeaders
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__890c2dd8dd9dc39d7a7e4ef4c8a9e3bb673b5a310c5dab954457bbe11042ad48)
            check_type(argname="argument add", value=add, expected_type=type_hints["add"])
            check_type(argname="argument hide", value=hide, expected_type=type_hints["hide"])
            check_type(argname="argument ignore", value=ignore, expected_type=type_hints["ignore"])
            check_type(argname="argument pass_", value=pass_, expected_type=type_hints["pass_"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if add is not None:
            self._values["add"] = add
        if hide is not None:
            self._values["hide"] = hide
        if ignore is not None:
            self._values["ignore"] = ignore
        if pass_ is not None:
            self._values["pass_"] = pass_

    @builtins.property
    def add(
        self,
    ) -> typing.Optional[typing.List["VirtualServerRouteSpecSubroutesMatchesSplitsActionProxyResponseHeadersAdd"]]:
        '''
        :schema: VirtualServerRouteSpecSubroutesMatchesSplitsActionProxyResponseHeaders#add
        '''
        result = self._values.get("add")
        return typing.cast(typing.Optional[typing.List["VirtualServerRouteSpecSubroutesMatchesSplitsActionProxyResponseHeadersAdd"]], result)

    @builtins.property
    def hide(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: VirtualServerRouteSpecSubroutesMatchesSplitsActionProxyResponseHeaders#hide
        '''
        result = self._values.get("hide")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def ignore(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: VirtualServerRouteSpecSubroutesMatchesSplitsActionProxyResponseHeaders#ignore
        '''
        result = self._values.get("ignore")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def pass_(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: VirtualServerRouteSpecSubroutesMatchesSplitsActionProxyResponseHeaders#pass
        '''
        result = self._values.get("pass_")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerRouteSpecSubroutesMatchesSplitsActionProxyResponseHeaders(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.VirtualServerRouteSpecSubroutesMatchesSplitsActionProxyResponseHeadersAdd",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "always": "always", "value": "value"},
)
class VirtualServerRouteSpecSubroutesMatchesSplitsActionProxyResponseHeadersAdd:
    def __init__(
        self,
        *,
        name: builtins.str,
        always: typing.Optional[builtins.bool] = None,
        value: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param name: 
        :param always: 
        :param value: 

        :schema: VirtualServerRouteSpecSubroutesMatchesSplitsActionProxyResponseHeadersAdd
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__e74af6dbf840c7f247af13222d5d94b55bbc87f8d8252f1fb98203cb38cebf29)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument always", value=always, expected_type=type_hints["always"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }
        if always is not None:
            self._values["always"] = always
        if value is not None:
            self._values["value"] = value

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: VirtualServerRouteSpecSubroutesMatchesSplitsActionProxyResponseHeadersAdd#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def always(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: VirtualServerRouteSpecSubroutesMatchesSplitsActionProxyResponseHeadersAdd#always
        '''
        result = self._values.get("always")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def value(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerRouteSpecSubroutesMatchesSplitsActionProxyResponseHeadersAdd#value
        '''
        result = self._values.get("value")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerRouteSpecSubroutesMatchesSplitsActionProxyResponseHeadersAdd(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.VirtualServerRouteSpecSubroutesMatchesSplitsActionRedirect",
    jsii_struct_bases=[],
    name_mapping={"url": "url", "code": "code"},
)
class VirtualServerRouteSpecSubroutesMatchesSplitsActionRedirect:
    def __init__(
        self,
        *,
        url: builtins.str,
        code: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param url: 
        :param code: 

        :schema: VirtualServerRouteSpecSubroutesMatchesSplitsActionRedirect
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__1849830ece13238b1c3b6413f875223c745333e55a565dc0e5031aa2d16f38c9)
            check_type(argname="argument url", value=url, expected_type=type_hints["url"])
            check_type(argname="argument code", value=code, expected_type=type_hints["code"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "url": url,
        }
        if code is not None:
            self._values["code"] = code

    @builtins.property
    def url(self) -> builtins.str:
        '''
        :schema: VirtualServerRouteSpecSubroutesMatchesSplitsActionRedirect#url
        '''
        result = self._values.get("url")
        assert result is not None, "Required property 'url' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def code(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: VirtualServerRouteSpecSubroutesMatchesSplitsActionRedirect#code
        '''
        result = self._values.get("code")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerRouteSpecSubroutesMatchesSplitsActionRedirect(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.VirtualServerRouteSpecSubroutesMatchesSplitsActionReturn",
    jsii_struct_bases=[],
    name_mapping={
        "body": "body",
        "code": "code",
        "headers": "headers",
        "type": "type",
    },
)
class VirtualServerRouteSpecSubroutesMatchesSplitsActionReturn:
    def __init__(
        self,
        *,
        body: builtins.str,
        code: typing.Optional[jsii.Number] = None,
        headers: typing.Optional[typing.Sequence[typing.Union["VirtualServerRouteSpecSubroutesMatchesSplitsActionReturnHeaders", typing.Dict[builtins.str, typing.Any]]]] = None,
        type: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param body: 
        :param code: 
        :param headers: 
        :param type: 

        :schema: VirtualServerRouteSpecSubroutesMatchesSplitsActionReturn
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__f46c11cca18b37e16d92cf8bd8b653a1eed55eda959194d68fd569b74e309047)
            check_type(argname="argument body", value=body, expected_type=type_hints["body"])
            check_type(argname="argument code", value=code, expected_type=type_hints["code"])
            check_type(argname="argument headers", value=headers, expected_type=type_hints["headers"])
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "body": body,
        }
        if code is not None:
            self._values["code"] = code
        if headers is not None:
            self._values["headers"] = headers
        if type is not None:
            self._values["type"] = type

    @builtins.property
    def body(self) -> builtins.str:
        '''
        :schema: VirtualServerRouteSpecSubroutesMatchesSplitsActionReturn#body
        '''
        result = self._values.get("body")
        assert result is not None, "Required property 'body' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def code(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: VirtualServerRouteSpecSubroutesMatchesSplitsActionReturn#code
        '''
        result = self._values.get("code")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def headers(
        self,
    ) -> typing.Optional[typing.List["VirtualServerRouteSpecSubroutesMatchesSplitsActionReturnHeaders"]]:
        '''
        :schema: VirtualServerRouteSpecSubroutesMatchesSplitsActionReturn#headers
        '''
        result = self._values.get("headers")
        return typing.cast(typing.Optional[typing.List["VirtualServerRouteSpecSubroutesMatchesSplitsActionReturnHeaders"]], result)

    @builtins.property
    def type(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerRouteSpecSubroutesMatchesSplitsActionReturn#type
        '''
        result = self._values.get("type")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerRouteSpecSubroutesMatchesSplitsActionReturn(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.VirtualServerRouteSpecSubroutesMatchesSplitsActionReturnHeaders",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "value": "value"},
)
class VirtualServerRouteSpecSubroutesMatchesSplitsActionReturnHeaders:
    def __init__(
        self,
        *,
        name: builtins.str,
        value: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param name: 
        :param value: 

        :schema: VirtualServerRouteSpecSubroutesMatchesSplitsActionReturnHeaders
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__f3e40fb6c2859fe9dd3463480f3db6e721230204a5a11b8ff21a13156139f15f)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }
        if value is not None:
            self._values["value"] = value

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: VirtualServerRouteSpecSubroutesMatchesSplitsActionReturnHeaders#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def value(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerRouteSpecSubroutesMatchesSplitsActionReturnHeaders#value
        '''
        result = self._values.get("value")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerRouteSpecSubroutesMatchesSplitsActionReturnHeaders(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.VirtualServerRouteSpecSubroutesPolicies",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "namespace": "namespace"},
)
class VirtualServerRouteSpecSubroutesPolicies:
    def __init__(
        self,
        *,
        name: builtins.str,
        namespace: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param name: 
        :param namespace: 

        :schema: VirtualServerRouteSpecSubroutesPolicies
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__4d856e616e4e809f79ee985fa7ec5b21f7161d7ad741d5b0128924d6284e2711)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument namespace", value=namespace, expected_type=type_hints["namespace"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }
        if namespace is not None:
            self._values["namespace"] = namespace

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: VirtualServerRouteSpecSubroutesPolicies#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def namespace(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerRouteSpecSubroutesPolicies#namespace
        '''
        result = self._values.get("namespace")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerRouteSpecSubroutesPolicies(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.VirtualServerRouteSpecSubroutesRouteSelector",
    jsii_struct_bases=[],
    name_mapping={
        "match_expressions": "matchExpressions",
        "match_labels": "matchLabels",
    },
)
class VirtualServerRouteSpecSubroutesRouteSelector:
    def __init__(
        self,
        *,
        match_expressions: typing.Optional[typing.Sequence[typing.Union["VirtualServerRouteSpecSubroutesRouteSelectorMatchExpressions", typing.Dict[builtins.str, typing.Any]]]] = None,
        match_labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    ) -> None:
        '''
        :param match_expressions: 
        :param match_labels: 

        :schema: VirtualServerRouteSpecSubroutesRouteSelector
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__ce3c9cba8f3969f13e688ab5bbf04dd5d9144a63c257bcfa23030ac9cb1d9aaf)
            check_type(argname="argument match_expressions", value=match_expressions, expected_type=type_hints["match_expressions"])
            check_type(argname="argument match_labels", value=match_labels, expected_type=type_hints["match_labels"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if match_expressions is not None:
            self._values["match_expressions"] = match_expressions
        if match_labels is not None:
            self._values["match_labels"] = match_labels

    @builtins.property
    def match_expressions(
        self,
    ) -> typing.Optional[typing.List["VirtualServerRouteSpecSubroutesRouteSelectorMatchExpressions"]]:
        '''
        :schema: VirtualServerRouteSpecSubroutesRouteSelector#matchExpressions
        '''
        result = self._values.get("match_expressions")
        return typing.cast(typing.Optional[typing.List["VirtualServerRouteSpecSubroutesRouteSelectorMatchExpressions"]], result)

    @builtins.property
    def match_labels(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: VirtualServerRouteSpecSubroutesRouteSelector#matchLabels
        '''
        result = self._values.get("match_labels")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerRouteSpecSubroutesRouteSelector(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.VirtualServerRouteSpecSubroutesRouteSelectorMatchExpressions",
    jsii_struct_bases=[],
    name_mapping={"key": "key", "operator": "operator", "values": "values"},
)
class VirtualServerRouteSpecSubroutesRouteSelectorMatchExpressions:
    def __init__(
        self,
        *,
        key: builtins.str,
        operator: builtins.str,
        values: typing.Optional[typing.Sequence[builtins.str]] = None,
    ) -> None:
        '''
        :param key: 
        :param operator: 
        :param values: 

        :schema: VirtualServerRouteSpecSubroutesRouteSelectorMatchExpressions
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__b05c28b7a9279e9e80258d7b32268ed929402e743bfb9fa2b66ee0280bc55816)
            check_type(argname="argument key", value=key, expected_type=type_hints["key"])
            check_type(argname="argument operator", value=operator, expected_type=type_hints["operator"])
            check_type(argname="argument values", value=values, expected_type=type_hints["values"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "key": key,
            "operator": operator,
        }
        if values is not None:
            self._values["values"] = values

    @builtins.property
    def key(self) -> builtins.str:
        '''
        :schema: VirtualServerRouteSpecSubroutesRouteSelectorMatchExpressions#key
        '''
        result = self._values.get("key")
        assert result is not None, "Required property 'key' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def operator(self) -> builtins.str:
        '''
        :schema: VirtualServerRouteSpecSubroutesRouteSelectorMatchExpressions#operator
        '''
        result = self._values.get("operator")
        assert result is not None, "Required property 'operator' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def values(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: VirtualServerRouteSpecSubroutesRouteSelectorMatchExpressions#values
        '''
        result = self._values.get("values")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerRouteSpecSubroutesRouteSelectorMatchExpressions(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.VirtualServerRouteSpecSubroutesSplits",
    jsii_struct_bases=[],
    name_mapping={"action": "action", "weight": "weight"},
)
class VirtualServerRouteSpecSubroutesSplits:
    def __init__(
        self,
        *,
        action: typing.Union["VirtualServerRouteSpecSubroutesSplitsAction", typing.Dict[builtins.str, typing.Any]],
        weight: jsii.Number,
    ) -> None:
        '''
        :param action: 
        :param weight: 

        :schema: VirtualServerRouteSpecSubroutesSplits
        '''
        if isinstance(action, dict):
            action = VirtualServerRouteSpecSubroutesSplitsAction(**action)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__e97bac489eed0661cd1a5f4b78d6b3618112bf21278c90d967faec6e16dd6c21)
            check_type(argname="argument action", value=action, expected_type=type_hints["action"])
            check_type(argname="argument weight", value=weight, expected_type=type_hints["weight"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "action": action,
            "weight": weight,
        }

    @builtins.property
    def action(self) -> "VirtualServerRouteSpecSubroutesSplitsAction":
        '''
        :schema: VirtualServerRouteSpecSubroutesSplits#action
        '''
        result = self._values.get("action")
        assert result is not None, "Required property 'action' is missing"
        return typing.cast("VirtualServerRouteSpecSubroutesSplitsAction", result)

    @builtins.property
    def weight(self) -> jsii.Number:
        '''
        :schema: VirtualServerRouteSpecSubroutesSplits#weight
        '''
        result = self._values.get("weight")
        assert result is not None, "Required property 'weight' is missing"
        return typing.cast(jsii.Number, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerRouteSpecSubroutesSplits(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.VirtualServerRouteSpecSubroutesSplitsAction",
    jsii_struct_bases=[],
    name_mapping={
        "pass_": "pass",
        "proxy": "proxy",
        "redirect": "redirect",
        "return_": "return",
    },
)
class VirtualServerRouteSpecSubroutesSplitsAction:
    def __init__(
        self,
        *,
        pass_: typing.Optional[builtins.str] = None,
        proxy: typing.Optional[typing.Union["VirtualServerRouteSpecSubroutesSplitsActionProxy", typing.Dict[builtins.str, typing.Any]]] = None,
        redirect: typing.Optional[typing.Union["VirtualServerRouteSpecSubroutesSplitsActionRedirect", typing.Dict[builtins.str, typing.Any]]] = None,
        return_: typing.Optional[typing.Union["VirtualServerRouteSpecSubroutesSplitsActionReturn", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param pass_: 
        :param proxy: 
        :param redirect: 
        :param return_: 

        :schema: VirtualServerRouteSpecSubroutesSplitsAction
        '''
        if isinstance(proxy, dict):
            proxy = VirtualServerRouteSpecSubroutesSplitsActionProxy(**proxy)
        if isinstance(redirect, dict):
            redirect = VirtualServerRouteSpecSubroutesSplitsActionRedirect(**redirect)
        if isinstance(return_, dict):
            return_ = VirtualServerRouteSpecSubroutesSplitsActionReturn(**return_)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__c952b69fa7dec6995c348fa8d875e4623afca25b3157866d13af2b2563492479)
            check_type(argname="argument pass_", value=pass_, expected_type=type_hints["pass_"])
            check_type(argname="argument proxy", value=proxy, expected_type=type_hints["proxy"])
            check_type(argname="argument redirect", value=redirect, expected_type=type_hints["redirect"])
            check_type(argname="argument return_", value=return_, expected_type=type_hints["return_"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if pass_ is not None:
            self._values["pass_"] = pass_
        if proxy is not None:
            self._values["proxy"] = proxy
        if redirect is not None:
            self._values["redirect"] = redirect
        if return_ is not None:
            self._values["return_"] = return_

    @builtins.property
    def pass_(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerRouteSpecSubroutesSplitsAction#pass
        '''
        result = self._values.get("pass_")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def proxy(
        self,
    ) -> typing.Optional["VirtualServerRouteSpecSubroutesSplitsActionProxy"]:
        '''
        :schema: VirtualServerRouteSpecSubroutesSplitsAction#proxy
        '''
        result = self._values.get("proxy")
        return typing.cast(typing.Optional["VirtualServerRouteSpecSubroutesSplitsActionProxy"], result)

    @builtins.property
    def redirect(
        self,
    ) -> typing.Optional["VirtualServerRouteSpecSubroutesSplitsActionRedirect"]:
        '''
        :schema: VirtualServerRouteSpecSubroutesSplitsAction#redirect
        '''
        result = self._values.get("redirect")
        return typing.cast(typing.Optional["VirtualServerRouteSpecSubroutesSplitsActionRedirect"], result)

    @builtins.property
    def return_(
        self,
    ) -> typing.Optional["VirtualServerRouteSpecSubroutesSplitsActionReturn"]:
        '''
        :schema: VirtualServerRouteSpecSubroutesSplitsAction#return
        '''
        result = self._values.get("return_")
        return typing.cast(typing.Optional["VirtualServerRouteSpecSubroutesSplitsActionReturn"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerRouteSpecSubroutesSplitsAction(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.VirtualServerRouteSpecSubroutesSplitsActionProxy",
    jsii_struct_bases=[],
    name_mapping={
        "upstream": "upstream",
        "request_headers": "requestHeaders",
        "response_headers": "responseHeaders",
        "rewrite_path": "rewritePath",
    },
)
class VirtualServerRouteSpecSubroutesSplitsActionProxy:
    def __init__(
        self,
        *,
        upstream: builtins.str,
        request_headers: typing.Optional[typing.Union["VirtualServerRouteSpecSubroutesSplitsActionProxyRequestHeaders", typing.Dict[builtins.str, typing.Any]]] = None,
        response_headers: typing.Optional[typing.Union["VirtualServerRouteSpecSubroutesSplitsActionProxyResponseHeaders", typing.Dict[builtins.str, typing.Any]]] = None,
        rewrite_path: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param upstream: 
        :param request_headers: 
        :param response_headers: 
        :param rewrite_path: 

        :schema: VirtualServerRouteSpecSubroutesSplitsActionProxy
        '''
        if isinstance(request_headers, dict):
            request_headers = VirtualServerRouteSpecSubroutesSplitsActionProxyRequestHeaders(**request_headers)
        if isinstance(response_headers, dict):
            response_headers = VirtualServerRouteSpecSubroutesSplitsActionProxyResponseHeaders(**response_headers)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__8e289b272eaafd343e5029e9efc622ab2651f350a0732341e81ea0a412e03679)
            check_type(argname="argument upstream", value=upstream, expected_type=type_hints["upstream"])
            check_type(argname="argument request_headers", value=request_headers, expected_type=type_hints["request_headers"])
            check_type(argname="argument response_headers", value=response_headers, expected_type=type_hints["response_headers"])
            check_type(argname="argument rewrite_path", value=rewrite_path, expected_type=type_hints["rewrite_path"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "upstream": upstream,
        }
        if request_headers is not None:
            self._values["request_headers"] = request_headers
        if response_headers is not None:
            self._values["response_headers"] = response_headers
        if rewrite_path is not None:
            self._values["rewrite_path"] = rewrite_path

    @builtins.property
    def upstream(self) -> builtins.str:
        '''
        :schema: VirtualServerRouteSpecSubroutesSplitsActionProxy#upstream
        '''
        result = self._values.get("upstream")
        assert result is not None, "Required property 'upstream' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def request_headers(
        self,
    ) -> typing.Optional["VirtualServerRouteSpecSubroutesSplitsActionProxyRequestHeaders"]:
        '''
        :schema: VirtualServerRouteSpecSubroutesSplitsActionProxy#requestHeaders
        '''
        result = self._values.get("request_headers")
        return typing.cast(typing.Optional["VirtualServerRouteSpecSubroutesSplitsActionProxyRequestHeaders"], result)

    @builtins.property
    def response_headers(
        self,
    ) -> typing.Optional["VirtualServerRouteSpecSubroutesSplitsActionProxyResponseHeaders"]:
        '''
        :schema: VirtualServerRouteSpecSubroutesSplitsActionProxy#responseHeaders
        '''
        result = self._values.get("response_headers")
        return typing.cast(typing.Optional["VirtualServerRouteSpecSubroutesSplitsActionProxyResponseHeaders"], result)

    @builtins.property
    def rewrite_path(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerRouteSpecSubroutesSplitsActionProxy#rewritePath
        '''
        result = self._values.get("rewrite_path")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerRouteSpecSubroutesSplitsActionProxy(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.VirtualServerRouteSpecSubroutesSplitsActionProxyRequestHeaders",
    jsii_struct_bases=[],
    name_mapping={"pass_": "pass", "set": "set"},
)
class VirtualServerRouteSpecSubroutesSplitsActionProxyRequestHeaders:
    def __init__(
        self,
        *,
        pass_: typing.Optional[builtins.bool] = None,
        set: typing.Optional[typing.Sequence[typing.Union["VirtualServerRouteSpecSubroutesSplitsActionProxyRequestHeadersSet", typing.Dict[builtins.str, typing.Any]]]] = None,
    ) -> None:
        '''
        :param pass_: 
        :param set: 

        :schema: VirtualServerRouteSpecSubroutesSplitsActionProxyRequestHeaders
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__fc11f1d3d409b121a88af0185b290e6655b16f53295bb8b3861e622d15a93f13)
            check_type(argname="argument pass_", value=pass_, expected_type=type_hints["pass_"])
            check_type(argname="argument set", value=set, expected_type=type_hints["set"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if pass_ is not None:
            self._values["pass_"] = pass_
        if set is not None:
            self._values["set"] = set

    @builtins.property
    def pass_(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: VirtualServerRouteSpecSubroutesSplitsActionProxyRequestHeaders#pass
        '''
        result = self._values.get("pass_")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def set(
        self,
    ) -> typing.Optional[typing.List["VirtualServerRouteSpecSubroutesSplitsActionProxyRequestHeadersSet"]]:
        '''
        :schema: VirtualServerRouteSpecSubroutesSplitsActionProxyRequestHeaders#set
        '''
        result = self._values.get("set")
        return typing.cast(typing.Optional[typing.List["VirtualServerRouteSpecSubroutesSplitsActionProxyRequestHeadersSet"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerRouteSpecSubroutesSplitsActionProxyRequestHeaders(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.VirtualServerRouteSpecSubroutesSplitsActionProxyRequestHeadersSet",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "value": "value"},
)
class VirtualServerRouteSpecSubroutesSplitsActionProxyRequestHeadersSet:
    def __init__(
        self,
        *,
        name: builtins.str,
        value: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param name: 
        :param value: 

        :schema: VirtualServerRouteSpecSubroutesSplitsActionProxyRequestHeadersSet
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__e1a7acf21ae328d285736ff03a1f15da81695aac8ef04e41ed65604261e0d10e)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }
        if value is not None:
            self._values["value"] = value

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: VirtualServerRouteSpecSubroutesSplitsActionProxyRequestHeadersSet#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def value(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerRouteSpecSubroutesSplitsActionProxyRequestHeadersSet#value
        '''
        result = self._values.get("value")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerRouteSpecSubroutesSplitsActionProxyRequestHeadersSet(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.VirtualServerRouteSpecSubroutesSplitsActionProxyResponseHeaders",
    jsii_struct_bases=[],
    name_mapping={"add": "add", "hide": "hide", "ignore": "ignore", "pass_": "pass"},
)
class VirtualServerRouteSpecSubroutesSplitsActionProxyResponseHeaders:
    def __init__(
        self,
        *,
        add: typing.Optional[typing.Sequence[typing.Union["VirtualServerRouteSpecSubroutesSplitsActionProxyResponseHeadersAdd", typing.Dict[builtins.str, typing.Any]]]] = None,
        hide: typing.Optional[typing.Sequence[builtins.str]] = None,
        ignore: typing.Optional[typing.Sequence[builtins.str]] = None,
        pass_: typing.Optional[typing.Sequence[builtins.str]] = None,
    ) -> None:
        '''
        :param add: 
        :param hide: 
        :param ignore: 
        :param pass_: 

        :schema: VirtualServerRouteSpecSubroutesSplitsActionProxyResponseHeaders
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__1ab330d07d5667b3687ed057d9bb8eb58a5cca9d92641ab5b5f0b780a2bca002)
            check_type(argname="argument add", value=add, expected_type=type_hints["add"])
            check_type(argname="argument hide", value=hide, expected_type=type_hints["hide"])
            check_type(argname="argument ignore", value=ignore, expected_type=type_hints["ignore"])
            check_type(argname="argument pass_", value=pass_, expected_type=type_hints["pass_"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if add is not None:
            self._values["add"] = add
        if hide is not None:
            self._values["hide"] = hide
        if ignore is not None:
            self._values["ignore"] = ignore
        if pass_ is not None:
            self._values["pass_"] = pass_

    @builtins.property
    def add(
        self,
    ) -> typing.Optional[typing.List["VirtualServerRouteSpecSubroutesSplitsActionProxyResponseHeadersAdd"]]:
        '''
        :schema: VirtualServerRouteSpecSubroutesSplitsActionProxyResponseHeaders#add
        '''
        result = self._values.get("add")
        return typing.cast(typing.Optional[typing.List["VirtualServerRouteSpecSubroutesSplitsActionProxyResponseHeadersAdd"]], result)

    @builtins.property
    def hide(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: VirtualServerRouteSpecSubroutesSplitsActionProxyResponseHeaders#hide
        '''
        result = self._values.get("hide")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def ignore(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: VirtualServerRouteSpecSubroutesSplitsActionProxyResponseHeaders#ignore
        '''
        result = self._values.get("ignore")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def pass_(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: VirtualServerRouteSpecSubroutesSplitsActionProxyResponseHeaders#pass
        '''
        result = self._values.get("pass_")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerRouteSpecSubroutesSplitsActionProxyResponseHeaders(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.VirtualServerRouteSpecSubroutesSplitsActionProxyResponseHeadersAdd",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "always": "always", "value": "value"},
)
class VirtualServerRouteSpecSubroutesSplitsActionProxyResponseHeadersAdd:
    def __init__(
        self,
        *,
        name: builtins.str,
        always: typing.Optional[builtins.bool] = None,
        value: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param name: 
        :param always: 
        :param value: 

        :schema: VirtualServerRouteSpecSubroutesSplitsActionProxyResponseHeadersAdd
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__f664b7fe8224aced35507009c25046fcc30bd7ed6d9c34025554c817dbdbdc94)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument always", value=always, expected_type=type_hints["always"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }
        if always is not None:
            self._values["always"] = always
        if value is not None:
            self._values["value"] = value

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: VirtualServerRouteSpecSubroutesSplitsActionProxyResponseHeadersAdd#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def always(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: VirtualServerRouteSpecSubroutesSplitsActionProxyResponseHeadersAdd#always
        '''
        result = self._values.get("always")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def value(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerRouteSpecSubroutesSplitsActionProxyResponseHeadersAdd#value
        '''
        result = self._values.get("value")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerRouteSpecSubroutesSplitsActionProxyResponseHeadersAdd(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.VirtualServerRouteSpecSubroutesSplitsActionRedirect",
    jsii_struct_bases=[],
    name_mapping={"url": "url", "code": "code"},
)
class VirtualServerRouteSpecSubroutesSplitsActionRedirect:
    def __init__(
        self,
        *,
        url: builtins.str,
        code: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param url: 
        :param code: 

        :schema: VirtualServerRouteSpecSubroutesSplitsActionRedirect
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__247f1444c3d1f71b5e08c133be0a374e2c941b08d97bcc059d431963f470c4c8)
            check_type(argname="argument url", value=url, expected_type=type_hints["url"])
            check_type(argname="argument code", value=code, expected_type=type_hints["code"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "url": url,
        }
        if code is not None:
            self._values["code"] = code

    @builtins.property
    def url(self) -> builtins.str:
        '''
        :schema: VirtualServerRouteSpecSubroutesSplitsActionRedirect#url
        '''
        result = self._values.get("url")
        assert result is not None, "Required property 'url' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def code(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: VirtualServerRouteSpecSubroutesSplitsActionRedirect#code
        '''
        result = self._values.get("code")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerRouteSpecSubroutesSplitsActionRedirect(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.VirtualServerRouteSpecSubroutesSplitsActionReturn",
    jsii_struct_bases=[],
    name_mapping={
        "body": "body",
        "code": "code",
        "headers": "headers",
        "type": "type",
    },
)
class VirtualServerRouteSpecSubroutesSplitsActionReturn:
    def __init__(
        self,
        *,
        body: builtins.str,
        code: typing.Optional[jsii.Number] = None,
        headers: typing.Optional[typing.Sequence[typing.Union["VirtualServerRouteSpecSubroutesSplitsActionReturnHeaders", typing.Dict[builtins.str, typing.Any]]]] = None,
        type: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param body: 
        :param code: 
        :param headers: 
        :param type: 

        :schema: VirtualServerRouteSpecSubroutesSplitsActionReturn
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__9e01015723bdf4755c75901662f911e709cbf912c5cf2628ccf863fa1e2f5227)
            check_type(argname="argument body", value=body, expected_type=type_hints["body"])
            check_type(argname="argument code", value=code, expected_type=type_hints["code"])
            check_type(argname="argument headers", value=headers, expected_type=type_hints["headers"])
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "body": body,
        }
        if code is not None:
            self._values["code"] = code
        if headers is not None:
            self._values["headers"] = headers
        if type is not None:
            self._values["type"] = type

    @builtins.property
    def body(self) -> builtins.str:
        '''
        :schema: VirtualServerRouteSpecSubroutesSplitsActionReturn#body
        '''
        result = self._values.get("body")
        assert result is not None, "Required property 'body' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def code(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: VirtualServerRouteSpecSubroutesSplitsActionReturn#code
        '''
        result = self._values.get("code")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def headers(
        self,
    ) -> typing.Optional[typing.List["VirtualServerRouteSpecSubroutesSplitsActionReturnHeaders"]]:
        '''
        :schema: VirtualServerRouteSpecSubroutesSplitsActionReturn#headers
        '''
        result = self._values.get("headers")
        return typing.cast(typing.Optional[typing.List["VirtualServerRouteSpecSubroutesSplitsActionReturnHeaders"]], result)

    @builtins.property
    def type(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerRouteSpecSubroutesSplitsActionReturn#type
        '''
        result = self._values.get("type")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerRouteSpecSubroutesSplitsActionReturn(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.VirtualServerRouteSpecSubroutesSplitsActionReturnHeaders",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "value": "value"},
)
class VirtualServerRouteSpecSubroutesSplitsActionReturnHeaders:
    def __init__(
        self,
        *,
        name: builtins.str,
        value: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param name: 
        :param value: 

        :schema: VirtualServerRouteSpecSubroutesSplitsActionReturnHeaders
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__5b724cd06cef74b9b85d3855c60aa5b5418d2d459eaec45c09ef865a7d2ca3b4)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }
        if value is not None:
            self._values["value"] = value

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: VirtualServerRouteSpecSubroutesSplitsActionReturnHeaders#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def value(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerRouteSpecSubroutesSplitsActionReturnHeaders#value
        '''
        result = self._values.get("value")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerRouteSpecSubroutesSplitsActionReturnHeaders(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.VirtualServerRouteSpecUpstreams",
    jsii_struct_bases=[],
    name_mapping={
        "name": "name",
        "port": "port",
        "service": "service",
        "backup": "backup",
        "backup_port": "backupPort",
        "buffering": "buffering",
        "buffers": "buffers",
        "buffer_size": "bufferSize",
        "busy_buffers_size": "busyBuffersSize",
        "client_body_buffer_size": "clientBodyBufferSize",
        "client_max_body_size": "clientMaxBodySize",
        "connect_timeout": "connectTimeout",
        "fail_timeout": "failTimeout",
        "health_check": "healthCheck",
        "keepalive": "keepalive",
        "lb_method": "lbMethod",
        "max_conns": "maxConns",
        "max_fails": "maxFails",
        "next_upstream": "nextUpstream",
        "next_upstream_timeout": "nextUpstreamTimeout",
        "next_upstream_tries": "nextUpstreamTries",
        "ntlm": "ntlm",
        "queue": "queue",
        "read_timeout": "readTimeout",
        "send_timeout": "sendTimeout",
        "session_cookie": "sessionCookie",
        "slow_start": "slowStart",
        "subselector": "subselector",
        "tls": "tls",
        "type": "type",
        "use_cluster_ip": "useClusterIp",
    },
)
class VirtualServerRouteSpecUpstreams:
    def __init__(
        self,
        *,
        name: builtins.str,
        port: jsii.Number,
        service: builtins.str,
        backup: typing.Optional[builtins.str] = None,
        backup_port: typing.Optional[jsii.Number] = None,
        buffering: typing.Optional[builtins.bool] = None,
        buffers: typing.Optional[typing.Union["VirtualServerRouteSpecUpstreamsBuffers", typing.Dict[builtins.str, typing.Any]]] = None,
        buffer_size: typing.Optional[builtins.str] = None,
        busy_buffers_size: typing.Optional[builtins.str] = None,
        client_body_buffer_size: typing.Optional[builtins.str] = None,
        client_max_body_size: typing.Optional[builtins.str] = None,
        connect_timeout: typing.Optional[builtins.str] = None,
        fail_timeout: typing.Optional[builtins.str] = None,
        health_check: typing.Optional[typing.Union["VirtualServerRouteSpecUpstreamsHealthCheck", typing.Dict[builtins.str, typing.Any]]] = None,
        keepalive: typing.Optional[jsii.Number] = None,
        lb_method: typing.Optional[builtins.str] = None,
        max_conns: typing.Optional[jsii.Number] = None,
        max_fails: typing.Optional[jsii.Number] = None,
        next_upstream: typing.Optional[builtins.str] = None,
        next_upstream_timeout: typing.Optional[builtins.str] = None,
        next_upstream_tries: typing.Optional[jsii.Number] = None,
        ntlm: typing.Optional[builtins.bool] = None,
        queue: typing.Optional[typing.Union["VirtualServerRouteSpecUpstreamsQueue", typing.Dict[builtins.str, typing.Any]]] = None,
        read_timeout: typing.Optional[builtins.str] = None,
        send_timeout: typing.Optional[builtins.str] = None,
        session_cookie: typing.Optional[typing.Union["VirtualServerRouteSpecUpstreamsSessionCookie", typing.Dict[builtins.str, typing.Any]]] = None,
        slow_start: typing.Optional[builtins.str] = None,
        subselector: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
        tls: typing.Optional[typing.Union["VirtualServerRouteSpecUpstreamsTls", typing.Dict[builtins.str, typing.Any]]] = None,
        type: typing.Optional[builtins.str] = None,
        use_cluster_ip: typing.Optional[builtins.bool] = None,
    ) -> None:
        '''
        :param name: 
        :param port: 
        :param service: 
        :param backup: 
        :param backup_port: 
        :param buffering: 
        :param buffers: 
        :param buffer_size: 
        :param busy_buffers_size: 
        :param client_body_buffer_size: 
        :param client_max_body_size: 
        :param connect_timeout: 
        :param fail_timeout: 
        :param health_check: 
        :param keepalive: 
        :param lb_method: 
        :param max_conns: 
        :param max_fails: 
        :param next_upstream: 
        :param next_upstream_timeout: 
        :param next_upstream_tries: 
        :param ntlm: 
        :param queue: 
        :param read_timeout: 
        :param send_timeout: 
        :param session_cookie: 
        :param slow_start: 
        :param subselector: 
        :param tls: 
        :param type: 
        :param use_cluster_ip: 

        :schema: VirtualServerRouteSpecUpstreams
        '''
        if isinstance(buffers, dict):
            buffers = VirtualServerRouteSpecUpstreamsBuffers(**buffers)
        if isinstance(health_check, dict):
            health_check = VirtualServerRouteSpecUpstreamsHealthCheck(**health_check)
        if isinstance(queue, dict):
            queue = VirtualServerRouteSpecUpstreamsQueue(**queue)
        if isinstance(session_cookie, dict):
            session_cookie = VirtualServerRouteSpecUpstreamsSessionCookie(**session_cookie)
        if isinstance(tls, dict):
            tls = VirtualServerRouteSpecUpstreamsTls(**tls)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__8ae8dae9f3831248b3ba5dfd543cba02a3f15136cf4c4cbbcc6400b3859cb268)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument port", value=port, expected_type=type_hints["port"])
            check_type(argname="argument service", value=service, expected_type=type_hints["service"])
            check_type(argname="argument backup", value=backup, expected_type=type_hints["backup"])
            check_type(argname="argument backup_port", value=backup_port, expected_type=type_hints["backup_port"])
            check_type(argname="argument buffering", value=buffering, expected_type=type_hints["buffering"])
            check_type(argname="argument buffers", value=buffers, expected_type=type_hints["buffers"])
            check_type(argname="argument buffer_size", value=buffer_size, expected_type=type_hints["buffer_size"])
            check_type(argname="argument busy_buffers_size", value=busy_buffers_size, expected_type=type_hints["busy_buffers_size"])
            check_type(argname="argument client_body_buffer_size", value=client_body_buffer_size, expected_type=type_hints["client_body_buffer_size"])
            check_type(argname="argument client_max_body_size", value=client_max_body_size, expected_type=type_hints["client_max_body_size"])
            check_type(argname="argument connect_timeout", value=connect_timeout, expected_type=type_hints["connect_timeout"])
            check_type(argname="argument fail_timeout", value=fail_timeout, expected_type=type_hints["fail_timeout"])
            check_type(argname="argument health_check", value=health_check, expected_type=type_hints["health_check"])
            check_type(argname="argument keepalive", value=keepalive, expected_type=type_hints["keepalive"])
            check_type(argname="argument lb_method", value=lb_method, expected_type=type_hints["lb_method"])
            check_type(argname="argument max_conns", value=max_conns, expected_type=type_hints["max_conns"])
            check_type(argname="argument max_fails", value=max_fails, expected_type=type_hints["max_fails"])
            check_type(argname="argument next_upstream", value=next_upstream, expected_type=type_hints["next_upstream"])
            check_type(argname="argument next_upstream_timeout", value=next_upstream_timeout, expected_type=type_hints["next_upstream_timeout"])
            check_type(argname="argument next_upstream_tries", value=next_upstream_tries, expected_type=type_hints["next_upstream_tries"])
            check_type(argname="argument ntlm", value=ntlm, expected_type=type_hints["ntlm"])
            check_type(argname="argument queue", value=queue, expected_type=type_hints["queue"])
            check_type(argname="argument read_timeout", value=read_timeout, expected_type=type_hints["read_timeout"])
            check_type(argname="argument send_timeout", value=send_timeout, expected_type=type_hints["send_timeout"])
            check_type(argname="argument session_cookie", value=session_cookie, expected_type=type_hints["session_cookie"])
            check_type(argname="argument slow_start", value=slow_start, expected_type=type_hints["slow_start"])
            check_type(argname="argument subselector", value=subselector, expected_type=type_hints["subselector"])
            check_type(argname="argument tls", value=tls, expected_type=type_hints["tls"])
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
            check_type(argname="argument use_cluster_ip", value=use_cluster_ip, expected_type=type_hints["use_cluster_ip"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
            "port": port,
            "service": service,
        }
        if backup is not None:
            self._values["backup"] = backup
        if backup_port is not None:
            self._values["backup_port"] = backup_port
        if buffering is not None:
            self._values["buffering"] = buffering
        if buffers is not None:
            self._values["buffers"] = buffers
        if buffer_size is not None:
            self._values["buffer_size"] = buffer_size
        if busy_buffers_size is not None:
            self._values["busy_buffers_size"] = busy_buffers_size
        if client_body_buffer_size is not None:
            self._values["client_body_buffer_size"] = client_body_buffer_size
        if client_max_body_size is not None:
            self._values["client_max_body_size"] = client_max_body_size
        if connect_timeout is not None:
            self._values["connect_timeout"] = connect_timeout
        if fail_timeout is not None:
            self._values["fail_timeout"] = fail_timeout
        if health_check is not None:
            self._values["health_check"] = health_check
        if keepalive is not None:
            self._values["keepalive"] = keepalive
        if lb_method is not None:
            self._values["lb_method"] = lb_method
        if max_conns is not None:
            self._values["max_conns"] = max_conns
        if max_fails is not None:
            self._values["max_fails"] = max_fails
        if next_upstream is not None:
            self._values["next_upstream"] = next_upstream
        if next_upstream_timeout is not None:
            self._values["next_upstream_timeout"] = next_upstream_timeout
        if next_upstream_tries is not None:
            self._values["next_upstream_tries"] = next_upstream_tries
        if ntlm is not None:
            self._values["ntlm"] = ntlm
        if queue is not None:
            self._values["queue"] = queue
        if read_timeout is not None:
            self._values["read_timeout"] = read_timeout
        if send_timeout is not None:
            self._values["send_timeout"] = send_timeout
        if session_cookie is not None:
            self._values["session_cookie"] = session_cookie
        if slow_start is not None:
            self._values["slow_start"] = slow_start
        if subselector is not None:
            self._values["subselector"] = subselector
        if tls is not None:
            self._values["tls"] = tls
        if type is not None:
            self._values["type"] = type
        if use_cluster_ip is not None:
            self._values["use_cluster_ip"] = use_cluster_ip

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: VirtualServerRouteSpecUpstreams#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def port(self) -> jsii.Number:
        '''
        :schema: VirtualServerRouteSpecUpstreams#port
        '''
        result = self._values.get("port")
        assert result is not None, "Required property 'port' is missing"
        return typing.cast(jsii.Number, result)

    @builtins.property
    def service(self) -> builtins.str:
        '''
        :schema: VirtualServerRouteSpecUpstreams#service
        '''
        result = self._values.get("service")
        assert result is not None, "Required property 'service' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def backup(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerRouteSpecUpstreams#backup
        '''
        result = self._values.get("backup")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def backup_port(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: VirtualServerRouteSpecUpstreams#backupPort
        '''
        result = self._values.get("backup_port")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def buffering(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: VirtualServerRouteSpecUpstreams#buffering
        '''
        result = self._values.get("buffering")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def buffers(self) -> typing.Optional["VirtualServerRouteSpecUpstreamsBuffers"]:
        '''
        :schema: VirtualServerRouteSpecUpstreams#buffers
        '''
        result = self._values.get("buffers")
        return typing.cast(typing.Optional["VirtualServerRouteSpecUpstreamsBuffers"], result)

    @builtins.property
    def buffer_size(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerRouteSpecUpstreams#buffer-size
        '''
        result = self._values.get("buffer_size")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def busy_buffers_size(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerRouteSpecUpstreams#busy-buffers-size
        '''
        result = self._values.get("busy_buffers_size")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def client_body_buffer_size(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerRouteSpecUpstreams#client-body-buffer-size
        '''
        result = self._values.get("client_body_buffer_size")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def client_max_body_size(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerRouteSpecUpstreams#client-max-body-size
        '''
        result = self._values.get("client_max_body_size")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def connect_timeout(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerRouteSpecUpstreams#connect-timeout
        '''
        result = self._values.get("connect_timeout")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def fail_timeout(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerRouteSpecUpstreams#fail-timeout
        '''
        result = self._values.get("fail_timeout")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def health_check(
        self,
    ) -> typing.Optional["VirtualServerRouteSpecUpstreamsHealthCheck"]:
        '''
        :schema: VirtualServerRouteSpecUpstreams#healthCheck
        '''
        result = self._values.get("health_check")
        return typing.cast(typing.Optional["VirtualServerRouteSpecUpstreamsHealthCheck"], result)

    @builtins.property
    def keepalive(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: VirtualServerRouteSpecUpstreams#keepalive
        '''
        result = self._values.get("keepalive")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def lb_method(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerRouteSpecUpstreams#lb-method
        '''
        result = self._values.get("lb_method")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def max_conns(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: VirtualServerRouteSpecUpstreams#max-conns
        '''
        result = self._values.get("max_conns")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def max_fails(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: VirtualServerRouteSpecUpstreams#max-fails
        '''
        result = self._values.get("max_fails")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def next_upstream(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerRouteSpecUpstreams#next-upstream
        '''
        result = self._values.get("next_upstream")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def next_upstream_timeout(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerRouteSpecUpstreams#next-upstream-timeout
        '''
        result = self._values.get("next_upstream_timeout")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def next_upstream_tries(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: VirtualServerRouteSpecUpstreams#next-upstream-tries
        '''
        result = self._values.get("next_upstream_tries")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def ntlm(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: VirtualServerRouteSpecUpstreams#ntlm
        '''
        result = self._values.get("ntlm")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def queue(self) -> typing.Optional["VirtualServerRouteSpecUpstreamsQueue"]:
        '''
        :schema: VirtualServerRouteSpecUpstreams#queue
        '''
        result = self._values.get("queue")
        return typing.cast(typing.Optional["VirtualServerRouteSpecUpstreamsQueue"], result)

    @builtins.property
    def read_timeout(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerRouteSpecUpstreams#read-timeout
        '''
        result = self._values.get("read_timeout")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def send_timeout(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerRouteSpecUpstreams#send-timeout
        '''
        result = self._values.get("send_timeout")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def session_cookie(
        self,
    ) -> typing.Optional["VirtualServerRouteSpecUpstreamsSessionCookie"]:
        '''
        :schema: VirtualServerRouteSpecUpstreams#sessionCookie
        '''
        result = self._values.get("session_cookie")
        return typing.cast(typing.Optional["VirtualServerRouteSpecUpstreamsSessionCookie"], result)

    @builtins.property
    def slow_start(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerRouteSpecUpstreams#slow-start
        '''
        result = self._values.get("slow_start")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def subselector(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: VirtualServerRouteSpecUpstreams#subselector
        '''
        result = self._values.get("subselector")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def tls(self) -> typing.Optional["VirtualServerRouteSpecUpstreamsTls"]:
        '''
        :schema: VirtualServerRouteSpecUpstreams#tls
        '''
        result = self._values.get("tls")
        return typing.cast(typing.Optional["VirtualServerRouteSpecUpstreamsTls"], result)

    @builtins.property
    def type(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerRouteSpecUpstreams#type
        '''
        result = self._values.get("type")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def use_cluster_ip(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: VirtualServerRouteSpecUpstreams#use-cluster-ip
        '''
        result = self._values.get("use_cluster_ip")
        return typing.cast(typing.Optional[builtins.bool], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerRouteSpecUpstreams(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.VirtualServerRouteSpecUpstreamsBuffers",
    jsii_struct_bases=[],
    name_mapping={"number": "number", "size": "size"},
)
class VirtualServerRouteSpecUpstreamsBuffers:
    def __init__(self, *, number: jsii.Number, size: builtins.str) -> None:
        '''
        :param number: 
        :param size: 

        :schema: VirtualServerRouteSpecUpstreamsBuffers
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__035e27c21280a3056b7121fc4e080363cb8d15c613645f47fef91832e84545ca)
            check_type(argname="argument number", value=number, expected_type=type_hints["number"])
            check_type(argname="argument size", value=size, expected_type=type_hints["size"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "number": number,
            "size": size,
        }

    @builtins.property
    def number(self) -> jsii.Number:
        '''
        :schema: VirtualServerRouteSpecUpstreamsBuffers#number
        '''
        result = self._values.get("number")
        assert result is not None, "Required property 'number' is missing"
        return typing.cast(jsii.Number, result)

    @builtins.property
    def size(self) -> builtins.str:
        '''
        :schema: VirtualServerRouteSpecUpstreamsBuffers#size
        '''
        result = self._values.get("size")
        assert result is not None, "Required property 'size' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerRouteSpecUpstreamsBuffers(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.VirtualServerRouteSpecUpstreamsHealthCheck",
    jsii_struct_bases=[],
    name_mapping={
        "connect_timeout": "connectTimeout",
        "enable": "enable",
        "fails": "fails",
        "grpc_service": "grpcService",
        "grpc_status": "grpcStatus",
        "headers": "headers",
        "interval": "interval",
        "jitter": "jitter",
        "keepalive_time": "keepaliveTime",
        "mandatory": "mandatory",
        "passes": "passes",
        "path": "path",
        "persistent": "persistent",
        "port": "port",
        "read_timeout": "readTimeout",
        "send_timeout": "sendTimeout",
        "status_match": "statusMatch",
        "tls": "tls",
    },
)
class VirtualServerRouteSpecUpstreamsHealthCheck:
    def __init__(
        self,
        *,
        connect_timeout: typing.Optional[builtins.str] = None,
        enable: typing.Optional[builtins.bool] = None,
        fails: typing.Optional[jsii.Number] = None,
        grpc_service: typing.Optional[builtins.str] = None,
        grpc_status: typing.Optional[jsii.Number] = None,
        headers: typing.Optional[typing.Sequence[typing.Union["VirtualServerRouteSpecUpstreamsHealthCheckHeaders", typing.Dict[builtins.str, typing.Any]]]] = None,
        interval: typing.Optional[builtins.str] = None,
        jitter: typing.Optional[builtins.str] = None,
        keepalive_time: typing.Optional[builtins.str] = None,
        mandatory: typing.Optional[builtins.bool] = None,
        passes: typing.Optional[jsii.Number] = None,
        path: typing.Optional[builtins.str] = None,
        persistent: typing.Optional[builtins.bool] = None,
        port: typing.Optional[jsii.Number] = None,
        read_timeout: typing.Optional[builtins.str] = None,
        send_timeout: typing.Optional[builtins.str] = None,
        status_match: typing.Optional[builtins.str] = None,
        tls: typing.Optional[typing.Union["VirtualServerRouteSpecUpstreamsHealthCheckTls", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param connect_timeout: 
        :param enable: 
        :param fails: 
        :param grpc_service: 
        :param grpc_status: 
        :param headers: 
        :param interval: 
        :param jitter: 
        :param keepalive_time: 
        :param mandatory: 
        :param passes: 
        :param path: 
        :param persistent: 
        :param port: 
        :param read_timeout: 
        :param send_timeout: 
        :param status_match: 
        :param tls: 

        :schema: VirtualServerRouteSpecUpstreamsHealthCheck
        '''
        if isinstance(tls, dict):
            tls = VirtualServerRouteSpecUpstreamsHealthCheckTls(**tls)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__c0d7c3d2d8cfb5b1a7621f97e3f54154cba84b2d62c3bf8b594c146b78a35e4b)
            check_type(argname="argument connect_timeout", value=connect_timeout, expected_type=type_hints["connect_timeout"])
            check_type(argname="argument enable", value=enable, expected_type=type_hints["enable"])
            check_type(argname="argument fails", value=fails, expected_type=type_hints["fails"])
            check_type(argname="argument grpc_service", value=grpc_service, expected_type=type_hints["grpc_service"])
            check_type(argname="argument grpc_status", value=grpc_status, expected_type=type_hints["grpc_status"])
            check_type(argname="argument headers", value=headers, expected_type=type_hints["headers"])
            check_type(argname="argument interval", value=interval, expected_type=type_hints["interval"])
            check_type(argname="argument jitter", value=jitter, expected_type=type_hints["jitter"])
            check_type(argname="argument keepalive_time", value=keepalive_time, expected_type=type_hints["keepalive_time"])
            check_type(argname="argument mandatory", value=mandatory, expected_type=type_hints["mandatory"])
            check_type(argname="argument passes", value=passes, expected_type=type_hints["passes"])
            check_type(argname="argument path", value=path, expected_type=type_hints["path"])
            check_type(argname="argument persistent", value=persistent, expected_type=type_hints["persistent"])
            check_type(argname="argument port", value=port, expected_type=type_hints["port"])
            check_type(argname="argument read_timeout", value=read_timeout, expected_type=type_hints["read_timeout"])
            check_type(argname="argument send_timeout", value=send_timeout, expected_type=type_hints["send_timeout"])
            check_type(argname="argument status_match", value=status_match, expected_type=type_hints["status_match"])
            check_type(argname="argument tls", value=tls, expected_type=type_hints["tls"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if connect_timeout is not None:
            self._values["connect_timeout"] = connect_timeout
        if enable is not None:
            self._values["enable"] = enable
        if fails is not None:
            self._values["fails"] = fails
        if grpc_service is not None:
            self._values["grpc_service"] = grpc_service
        if grpc_status is not None:
            self._values["grpc_status"] = grpc_status
        if headers is not None:
            self._values["headers"] = headers
        if interval is not None:
            self._values["interval"] = interval
        if jitter is not None:
            self._values["jitter"] = jitter
        if keepalive_time is not None:
            self._values["keepalive_time"] = keepalive_time
        if mandatory is not None:
            self._values["mandatory"] = mandatory
        if passes is not None:
            self._values["passes"] = passes
        if path is not None:
            self._values["path"] = path
        if persistent is not None:
            self._values["persistent"] = persistent
        if port is not None:
            self._values["port"] = port
        if read_timeout is not None:
            self._values["read_timeout"] = read_timeout
        if send_timeout is not None:
            self._values["send_timeout"] = send_timeout
        if status_match is not None:
            self._values["status_match"] = status_match
        if tls is not None:
            self._values["tls"] = tls

    @builtins.property
    def connect_timeout(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerRouteSpecUpstreamsHealthCheck#connect-timeout
        '''
        result = self._values.get("connect_timeout")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def enable(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: VirtualServerRouteSpecUpstreamsHealthCheck#enable
        '''
        result = self._values.get("enable")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def fails(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: VirtualServerRouteSpecUpstreamsHealthCheck#fails
        '''
        result = self._values.get("fails")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def grpc_service(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerRouteSpecUpstreamsHealthCheck#grpcService
        '''
        result = self._values.get("grpc_service")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def grpc_status(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: VirtualServerRouteSpecUpstreamsHealthCheck#grpcStatus
        '''
        result = self._values.get("grpc_status")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def headers(
        self,
    ) -> typing.Optional[typing.List["VirtualServerRouteSpecUpstreamsHealthCheckHeaders"]]:
        '''
        :schema: VirtualServerRouteSpecUpstreamsHealthCheck#headers
        '''
        result = self._values.get("headers")
        return typing.cast(typing.Optional[typing.List["VirtualServerRouteSpecUpstreamsHealthCheckHeaders"]], result)

    @builtins.property
    def interval(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerRouteSpecUpstreamsHealthCheck#interval
        '''
        result = self._values.get("interval")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def jitter(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerRouteSpecUpstreamsHealthCheck#jitter
        '''
        result = self._values.get("jitter")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def keepalive_time(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerRouteSpecUpstreamsHealthCheck#keepalive-time
        '''
        result = self._values.get("keepalive_time")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def mandatory(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: VirtualServerRouteSpecUpstreamsHealthCheck#mandatory
        '''
        result = self._values.get("mandatory")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def passes(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: VirtualServerRouteSpecUpstreamsHealthCheck#passes
        '''
        result = self._values.get("passes")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def path(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerRouteSpecUpstreamsHealthCheck#path
        '''
        result = self._values.get("path")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def persistent(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: VirtualServerRouteSpecUpstreamsHealthCheck#persistent
        '''
        result = self._values.get("persistent")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def port(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: VirtualServerRouteSpecUpstreamsHealthCheck#port
        '''
        result = self._values.get("port")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def read_timeout(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerRouteSpecUpstreamsHealthCheck#read-timeout
        '''
        result = self._values.get("read_timeout")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def send_timeout(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerRouteSpecUpstreamsHealthCheck#send-timeout
        '''
        result = self._values.get("send_timeout")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def status_match(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerRouteSpecUpstreamsHealthCheck#statusMatch
        '''
        result = self._values.get("status_match")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def tls(self) -> typing.Optional["VirtualServerRouteSpecUpstreamsHealthCheckTls"]:
        '''
        :schema: VirtualServerRouteSpecUpstreamsHealthCheck#tls
        '''
        result = self._values.get("tls")
        return typing.cast(typing.Optional["VirtualServerRouteSpecUpstreamsHealthCheckTls"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerRouteSpecUpstreamsHealthCheck(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.VirtualServerRouteSpecUpstreamsHealthCheckHeaders",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "value": "value"},
)
class VirtualServerRouteSpecUpstreamsHealthCheckHeaders:
    def __init__(
        self,
        *,
        name: builtins.str,
        value: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param name: 
        :param value: 

        :schema: VirtualServerRouteSpecUpstreamsHealthCheckHeaders
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__86167b7290de0e5bec9a8fd2b08b1af504050e813c8aa707daa2a787b09223ff)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }
        if value is not None:
            self._values["value"] = value

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: VirtualServerRouteSpecUpstreamsHealthCheckHeaders#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def value(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerRouteSpecUpstreamsHealthCheckHeaders#value
        '''
        result = self._values.get("value")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerRouteSpecUpstreamsHealthCheckHeaders(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.VirtualServerRouteSpecUpstreamsHealthCheckTls",
    jsii_struct_bases=[],
    name_mapping={"enable": "enable"},
)
class VirtualServerRouteSpecUpstreamsHealthCheckTls:
    def __init__(self, *, enable: typing.Optional[builtins.bool] = None) -> None:
        '''
        :param enable: 

        :schema: VirtualServerRouteSpecUpstreamsHealthCheckTls
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__3105d030fd9e5e1d9a8faa3a8ff209268e64eb7fc0048f8c8b7ac3baf5f80a6d)
            check_type(argname="argument enable", value=enable, expected_type=type_hints["enable"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if enable is not None:
            self._values["enable"] = enable

    @builtins.property
    def enable(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: VirtualServerRouteSpecUpstreamsHealthCheckTls#enable
        '''
        result = self._values.get("enable")
        return typing.cast(typing.Optional[builtins.bool], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerRouteSpecUpstreamsHealthCheckTls(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.VirtualServerRouteSpecUpstreamsQueue",
    jsii_struct_bases=[],
    name_mapping={"size": "size", "timeout": "timeout"},
)
class VirtualServerRouteSpecUpstreamsQueue:
    def __init__(
        self,
        *,
        size: jsii.Number,
        timeout: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param size: 
        :param timeout: 

        :schema: VirtualServerRouteSpecUpstreamsQueue
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__63b1ea048776b4b66b2f2c70f8fc742e707ddc48b6cc8f6ad1d31958e2cb390e)
            check_type(argname="argument size", value=size, expected_type=type_hints["size"])
            check_type(argname="argument timeout", value=timeout, expected_type=type_hints["timeout"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "size": size,
        }
        if timeout is not None:
            self._values["timeout"] = timeout

    @builtins.property
    def size(self) -> jsii.Number:
        '''
        :schema: VirtualServerRouteSpecUpstreamsQueue#size
        '''
        result = self._values.get("size")
        assert result is not None, "Required property 'size' is missing"
        return typing.cast(jsii.Number, result)

    @builtins.property
    def timeout(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerRouteSpecUpstreamsQueue#timeout
        '''
        result = self._values.get("timeout")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerRouteSpecUpstreamsQueue(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.VirtualServerRouteSpecUpstreamsSessionCookie",
    jsii_struct_bases=[],
    name_mapping={
        "name": "name",
        "domain": "domain",
        "enable": "enable",
        "expires": "expires",
        "http_only": "httpOnly",
        "path": "path",
        "samesite": "samesite",
        "secure": "secure",
    },
)
class VirtualServerRouteSpecUpstreamsSessionCookie:
    def __init__(
        self,
        *,
        name: builtins.str,
        domain: typing.Optional[builtins.str] = None,
        enable: typing.Optional[builtins.bool] = None,
        expires: typing.Optional[builtins.str] = None,
        http_only: typing.Optional[builtins.bool] = None,
        path: typing.Optional[builtins.str] = None,
        samesite: typing.Optional[builtins.str] = None,
        secure: typing.Optional[builtins.bool] = None,
    ) -> None:
        '''
        :param name: 
        :param domain: 
        :param enable: 
        :param expires: 
        :param http_only: 
        :param path: 
        :param samesite: 
        :param secure: 

        :schema: VirtualServerRouteSpecUpstreamsSessionCookie
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__068653aebfefc715ce0555015e1538fea2375b3ce47f55435478e7a089621eb5)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument domain", value=domain, expected_type=type_hints["domain"])
            check_type(argname="argument enable", value=enable, expected_type=type_hints["enable"])
            check_type(argname="argument expires", value=expires, expected_type=type_hints["expires"])
            check_type(argname="argument http_only", value=http_only, expected_type=type_hints["http_only"])
            check_type(argname="argument path", value=path, expected_type=type_hints["path"])
            check_type(argname="argument samesite", value=samesite, expected_type=type_hints["samesite"])
            check_type(argname="argument secure", value=secure, expected_type=type_hints["secure"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }
        if domain is not None:
            self._values["domain"] = domain
        if enable is not None:
            self._values["enable"] = enable
        if expires is not None:
            self._values["expires"] = expires
        if http_only is not None:
            self._values["http_only"] = http_only
        if path is not None:
            self._values["path"] = path
        if samesite is not None:
            self._values["samesite"] = samesite
        if secure is not None:
            self._values["secure"] = secure

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: VirtualServerRouteSpecUpstreamsSessionCookie#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def domain(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerRouteSpecUpstreamsSessionCookie#domain
        '''
        result = self._values.get("domain")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def enable(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: VirtualServerRouteSpecUpstreamsSessionCookie#enable
        '''
        result = self._values.get("enable")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def expires(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerRouteSpecUpstreamsSessionCookie#expires
        '''
        result = self._values.get("expires")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def http_only(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: VirtualServerRouteSpecUpstreamsSessionCookie#httpOnly
        '''
        result = self._values.get("http_only")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def path(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerRouteSpecUpstreamsSessionCookie#path
        '''
        result = self._values.get("path")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def samesite(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerRouteSpecUpstreamsSessionCookie#samesite
        '''
        result = self._values.get("samesite")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def secure(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: VirtualServerRouteSpecUpstreamsSessionCookie#secure
        '''
        result = self._values.get("secure")
        return typing.cast(typing.Optional[builtins.bool], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerRouteSpecUpstreamsSessionCookie(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.VirtualServerRouteSpecUpstreamsTls",
    jsii_struct_bases=[],
    name_mapping={"enable": "enable"},
)
class VirtualServerRouteSpecUpstreamsTls:
    def __init__(self, *, enable: typing.Optional[builtins.bool] = None) -> None:
        '''
        :param enable: 

        :schema: VirtualServerRouteSpecUpstreamsTls
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__e91f369ce262c9910e7b44f55dfde8aeb2d2fcae26d07b53cb1998e817cc1c88)
            check_type(argname="argument enable", value=enable, expected_type=type_hints["enable"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if enable is not None:
            self._values["enable"] = enable

    @builtins.property
    def enable(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: VirtualServerRouteSpecUpstreamsTls#enable
        '''
        result = self._values.get("enable")
        return typing.cast(typing.Optional[builtins.bool], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerRouteSpecUpstreamsTls(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.VirtualServerSpec",
    jsii_struct_bases=[],
    name_mapping={
        "host": "host",
        "add_header_inherit": "addHeaderInherit",
        "dos": "dos",
        "external_dns": "externalDns",
        "gunzip": "gunzip",
        "http_snippets": "httpSnippets",
        "ingress_class_name": "ingressClassName",
        "internal_route": "internalRoute",
        "listener": "listener",
        "policies": "policies",
        "routes": "routes",
        "server_snippets": "serverSnippets",
        "tls": "tls",
        "upstreams": "upstreams",
    },
)
class VirtualServerSpec:
    def __init__(
        self,
        *,
        host: builtins.str,
        add_header_inherit: typing.Optional[builtins.str] = None,
        dos: typing.Optional[builtins.str] = None,
        external_dns: typing.Optional[typing.Union["VirtualServerSpecExternalDns", typing.Dict[builtins.str, typing.Any]]] = None,
        gunzip: typing.Optional[builtins.bool] = None,
        http_snippets: typing.Optional[builtins.str] = None,
        ingress_class_name: typing.Optional[builtins.str] = None,
        internal_route: typing.Optional[builtins.bool] = None,
        listener: typing.Optional[typing.Union["VirtualServerSpecListener", typing.Dict[builtins.str, typing.Any]]] = None,
        policies: typing.Optional[typing.Sequence[typing.Union["VirtualServerSpecPolicies", typing.Dict[builtins.str, typing.Any]]]] = None,
        routes: typing.Optional[typing.Sequence[typing.Union["VirtualServerSpecRoutes", typing.Dict[builtins.str, typing.Any]]]] = None,
        server_snippets: typing.Optional[builtins.str] = None,
        tls: typing.Optional[typing.Union["VirtualServerSpecTls", typing.Dict[builtins.str, typing.Any]]] = None,
        upstreams: typing.Optional[typing.Sequence[typing.Union["VirtualServerSpecUpstreams", typing.Dict[builtins.str, typing.Any]]]] = None,
    ) -> None:
        '''
        :param host: 
        :param add_header_inherit: 
        :param dos: 
        :param external_dns: 
        :param gunzip: 
        :param http_snippets: 
        :param ingress_class_name: 
        :param internal_route: 
        :param listener: 
        :param policies: 
        :param routes: 
        :param server_snippets: 
        :param tls: 
        :param upstreams: 

        :schema: VirtualServerSpec
        '''
        if isinstance(external_dns, dict):
            external_dns = VirtualServerSpecExternalDns(**external_dns)
        if isinstance(listener, dict):
            listener = VirtualServerSpecListener(**listener)
        if isinstance(tls, dict):
            tls = VirtualServerSpecTls(**tls)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__e91b4e58f8e68d1ad7e19bf41f0448b66227639a8858bd3a5ef5fb0599898974)
            check_type(argname="argument host", value=host, expected_type=type_hints["host"])
            check_type(argname="argument add_header_inherit", value=add_header_inherit, expected_type=type_hints["add_header_inherit"])
            check_type(argname="argument dos", value=dos, expected_type=type_hints["dos"])
            check_type(argname="argument external_dns", value=external_dns, expected_type=type_hints["external_dns"])
            check_type(argname="argument gunzip", value=gunzip, expected_type=type_hints["gunzip"])
            check_type(argname="argument http_snippets", value=http_snippets, expected_type=type_hints["http_snippets"])
            check_type(argname="argument ingress_class_name", value=ingress_class_name, expected_type=type_hints["ingress_class_name"])
            check_type(argname="argument internal_route", value=internal_route, expected_type=type_hints["internal_route"])
            check_type(argname="argument listener", value=listener, expected_type=type_hints["listener"])
            check_type(argname="argument policies", value=policies, expected_type=type_hints["policies"])
            check_type(argname="argument routes", value=routes, expected_type=type_hints["routes"])
            check_type(argname="argument server_snippets", value=server_snippets, expected_type=type_hints["server_snippets"])
            check_type(argname="argument tls", value=tls, expected_type=type_hints["tls"])
            check_type(argname="argument upstreams", value=upstreams, expected_type=type_hints["upstreams"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "host": host,
        }
        if add_header_inherit is not None:
            self._values["add_header_inherit"] = add_header_inherit
        if dos is not None:
            self._values["dos"] = dos
        if external_dns is not None:
            self._values["external_dns"] = external_dns
        if gunzip is not None:
            self._values["gunzip"] = gunzip
        if http_snippets is not None:
            self._values["http_snippets"] = http_snippets
        if ingress_class_name is not None:
            self._values["ingress_class_name"] = ingress_class_name
        if internal_route is not None:
            self._values["internal_route"] = internal_route
        if listener is not None:
            self._values["listener"] = listener
        if policies is not None:
            self._values["policies"] = policies
        if routes is not None:
            self._values["routes"] = routes
        if server_snippets is not None:
            self._values["server_snippets"] = server_snippets
        if tls is not None:
            self._values["tls"] = tls
        if upstreams is not None:
            self._values["upstreams"] = upstreams

    @builtins.property
    def host(self) -> builtins.str:
        '''
        :schema: VirtualServerSpec#host
        '''
        result = self._values.get("host")
        assert result is not None, "Required property 'host' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def add_header_inherit(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpec#add-header-inherit
        '''
        result = self._values.get("add_header_inherit")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def dos(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpec#dos
        '''
        result = self._values.get("dos")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def external_dns(self) -> typing.Optional["VirtualServerSpecExternalDns"]:
        '''
        :schema: VirtualServerSpec#externalDNS
        '''
        result = self._values.get("external_dns")
        return typing.cast(typing.Optional["VirtualServerSpecExternalDns"], result)

    @builtins.property
    def gunzip(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: VirtualServerSpec#gunzip
        '''
        result = self._values.get("gunzip")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def http_snippets(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpec#http-snippets
        '''
        result = self._values.get("http_snippets")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def ingress_class_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpec#ingressClassName
        '''
        result = self._values.get("ingress_class_name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def internal_route(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: VirtualServerSpec#internalRoute
        '''
        result = self._values.get("internal_route")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def listener(self) -> typing.Optional["VirtualServerSpecListener"]:
        '''
        :schema: VirtualServerSpec#listener
        '''
        result = self._values.get("listener")
        return typing.cast(typing.Optional["VirtualServerSpecListener"], result)

    @builtins.property
    def policies(self) -> typing.Optional[typing.List["VirtualServerSpecPolicies"]]:
        '''
        :schema: VirtualServerSpec#policies
        '''
        result = self._values.get("policies")
        return typing.cast(typing.Optional[typing.List["VirtualServerSpecPolicies"]], result)

    @builtins.property
    def routes(self) -> typing.Optional[typing.List["VirtualServerSpecRoutes"]]:
        '''
        :schema: VirtualServerSpec#routes
        '''
        result = self._values.get("routes")
        return typing.cast(typing.Optional[typing.List["VirtualServerSpecRoutes"]], result)

    @builtins.property
    def server_snippets(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpec#server-snippets
        '''
        result = self._values.get("server_snippets")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def tls(self) -> typing.Optional["VirtualServerSpecTls"]:
        '''
        :schema: VirtualServerSpec#tls
        '''
        result = self._values.get("tls")
        return typing.cast(typing.Optional["VirtualServerSpecTls"], result)

    @builtins.property
    def upstreams(self) -> typing.Optional[typing.List["VirtualServerSpecUpstreams"]]:
        '''
        :schema: VirtualServerSpec#upstreams
        '''
        result = self._values.get("upstreams")
        return typing.cast(typing.Optional[typing.List["VirtualServerSpecUpstreams"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerSpec(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.VirtualServerSpecExternalDns",
    jsii_struct_bases=[],
    name_mapping={
        "enable": "enable",
        "labels": "labels",
        "provider_specific": "providerSpecific",
        "record_ttl": "recordTtl",
        "record_type": "recordType",
    },
)
class VirtualServerSpecExternalDns:
    def __init__(
        self,
        *,
        enable: typing.Optional[builtins.bool] = None,
        labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
        provider_specific: typing.Optional[typing.Sequence[typing.Union["VirtualServerSpecExternalDnsProviderSpecific", typing.Dict[builtins.str, typing.Any]]]] = None,
        record_ttl: typing.Optional[jsii.Number] = None,
        record_type: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param enable: 
        :param labels: 
        :param provider_specific: 
        :param record_ttl: 
        :param record_type: 

        :schema: VirtualServerSpecExternalDns
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__7824d4a3e70ac493a6f029f6d3e2da5794948325cd2ad8d8e07773fa6346d82d)
            check_type(argname="argument enable", value=enable, expected_type=type_hints["enable"])
            check_type(argname="argument labels", value=labels, expected_type=type_hints["labels"])
            check_type(argname="argument provider_specific", value=provider_specific, expected_type=type_hints["provider_specific"])
            check_type(argname="argument record_ttl", value=record_ttl, expected_type=type_hints["record_ttl"])
            check_type(argname="argument record_type", value=record_type, expected_type=type_hints["record_type"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if enable is not None:
            self._values["enable"] = enable
        if labels is not None:
            self._values["labels"] = labels
        if provider_specific is not None:
            self._values["provider_specific"] = provider_specific
        if record_ttl is not None:
            self._values["record_ttl"] = record_ttl
        if record_type is not None:
            self._values["record_type"] = record_type

    @builtins.property
    def enable(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: VirtualServerSpecExternalDns#enable
        '''
        result = self._values.get("enable")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def labels(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: VirtualServerSpecExternalDns#labels
        '''
        result = self._values.get("labels")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def provider_specific(
        self,
    ) -> typing.Optional[typing.List["VirtualServerSpecExternalDnsProviderSpecific"]]:
        '''
        :schema: VirtualServerSpecExternalDns#providerSpecific
        '''
        result = self._values.get("provider_specific")
        return typing.cast(typing.Optional[typing.List["VirtualServerSpecExternalDnsProviderSpecific"]], result)

    @builtins.property
    def record_ttl(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: VirtualServerSpecExternalDns#recordTTL
        '''
        result = self._values.get("record_ttl")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def record_type(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecExternalDns#recordType
        '''
        result = self._values.get("record_type")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerSpecExternalDns(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.VirtualServerSpecExternalDnsProviderSpecific",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "value": "value"},
)
class VirtualServerSpecExternalDnsProviderSpecific:
    def __init__(self, *, name: builtins.str, value: builtins.str) -> None:
        '''
        :param name: 
        :param value: 

        :schema: VirtualServerSpecExternalDnsProviderSpecific
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__b119506acffe18d06939473fbfe5d3af6c5096fcd2d0e62e10882bdd7bb82f33)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
            "value": value,
        }

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: VirtualServerSpecExternalDnsProviderSpecific#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def value(self) -> builtins.str:
        '''
        :schema: VirtualServerSpecExternalDnsProviderSpecific#value
        '''
        result = self._values.get("value")
        assert result is not None, "Required property 'value' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerSpecExternalDnsProviderSpecific(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.VirtualServerSpecListener",
    jsii_struct_bases=[],
    name_mapping={"http": "http", "https": "https"},
)
class VirtualServerSpecListener:
    def __init__(
        self,
        *,
        http: typing.Optional[builtins.str] = None,
        https: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param http: 
        :param https: 

        :schema: VirtualServerSpecListener
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__a04477ee306736cd172454b50443862abac9f2c24ddc22dcabac43e8715cb0c3)
            check_type(argname="argument http", value=http, expected_type=type_hints["http"])
            check_type(argname="argument https", value=https, expected_type=type_hints["https"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if http is not None:
            self._values["http"] = http
        if https is not None:
            self._values["https"] = https

    @builtins.property
    def http(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecListener#http
        '''
        result = self._values.get("http")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def https(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecListener#https
        '''
        result = self._values.get("https")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerSpecListener(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.VirtualServerSpecPolicies",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "namespace": "namespace"},
)
class VirtualServerSpecPolicies:
    def __init__(
        self,
        *,
        name: builtins.str,
        namespace: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param name: 
        :param namespace: 

        :schema: VirtualServerSpecPolicies
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__cb93a0a77cc4f170a5e09e1d9b34976111944978ad7a3b03ed4877188bfac0ef)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument namespace", value=namespace, expected_type=type_hints["namespace"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }
        if namespace is not None:
            self._values["namespace"] = namespace

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: VirtualServerSpecPolicies#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def namespace(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecPolicies#namespace
        '''
        result = self._values.get("namespace")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerSpecPolicies(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.VirtualServerSpecRoutes",
    jsii_struct_bases=[],
    name_mapping={
        "path": "path",
        "action": "action",
        "add_header_inherit": "addHeaderInherit",
        "dos": "dos",
        "error_pages": "errorPages",
        "location_snippets": "locationSnippets",
        "matches": "matches",
        "policies": "policies",
        "route": "route",
        "route_selector": "routeSelector",
        "splits": "splits",
    },
)
class VirtualServerSpecRoutes:
    def __init__(
        self,
        *,
        path: builtins.str,
        action: typing.Optional[typing.Union["VirtualServerSpecRoutesAction", typing.Dict[builtins.str, typing.Any]]] = None,
        add_header_inherit: typing.Optional[builtins.str] = None,
        dos: typing.Optional[builtins.str] = None,
        error_pages: typing.Optional[typing.Sequence[typing.Union["VirtualServerSpecRoutesErrorPages", typing.Dict[builtins.str, typing.Any]]]] = None,
        location_snippets: typing.Optional[builtins.str] = None,
        matches: typing.Optional[typing.Sequence[typing.Union["VirtualServerSpecRoutesMatches", typing.Dict[builtins.str, typing.Any]]]] = None,
        policies: typing.Optional[typing.Sequence[typing.Union["VirtualServerSpecRoutesPolicies", typing.Dict[builtins.str, typing.Any]]]] = None,
        route: typing.Optional[builtins.str] = None,
        route_selector: typing.Optional[typing.Union["VirtualServerSpecRoutesRouteSelector", typing.Dict[builtins.str, typing.Any]]] = None,
        splits: typing.Optional[typing.Sequence[typing.Union["VirtualServerSpecRoutesSplits", typing.Dict[builtins.str, typing.Any]]]] = None,
    ) -> None:
        '''
        :param path: 
        :param action: 
        :param add_header_inherit: 
        :param dos: 
        :param error_pages: 
        :param location_snippets: 
        :param matches: 
        :param policies: 
        :param route: 
        :param route_selector: 
        :param splits: 

        :schema: VirtualServerSpecRoutes
        '''
        if isinstance(action, dict):
            action = VirtualServerSpecRoutesAction(**action)
        if isinstance(route_selector, dict):
            route_selector = VirtualServerSpecRoutesRouteSelector(**route_selector)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__309f9da8a681920ced9a4b7d327638b3ca99b603f58153d177f4da423de1c531)
            check_type(argname="argument path", value=path, expected_type=type_hints["path"])
            check_type(argname="argument action", value=action, expected_type=type_hints["action"])
            check_type(argname="argument add_header_inherit", value=add_header_inherit, expected_type=type_hints["add_header_inherit"])
            check_type(argname="argument dos", value=dos, expected_type=type_hints["dos"])
            check_type(argname="argument error_pages", value=error_pages, expected_type=type_hints["error_pages"])
            check_type(argname="argument location_snippets", value=location_snippets, expected_type=type_hints["location_snippets"])
            check_type(argname="argument matches", value=matches, expected_type=type_hints["matches"])
            check_type(argname="argument policies", value=policies, expected_type=type_hints["policies"])
            check_type(argname="argument route", value=route, expected_type=type_hints["route"])
            check_type(argname="argument route_selector", value=route_selector, expected_type=type_hints["route_selector"])
            check_type(argname="argument splits", value=splits, expected_type=type_hints["splits"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "path": path,
        }
        if action is not None:
            self._values["action"] = action
        if add_header_inherit is not None:
            self._values["add_header_inherit"] = add_header_inherit
        if dos is not None:
            self._values["dos"] = dos
        if error_pages is not None:
            self._values["error_pages"] = error_pages
        if location_snippets is not None:
            self._values["location_snippets"] = location_snippets
        if matches is not None:
            self._values["matches"] = matches
        if policies is not None:
            self._values["policies"] = policies
        if route is not None:
            self._values["route"] = route
        if route_selector is not None:
            self._values["route_selector"] = route_selector
        if splits is not None:
            self._values["splits"] = splits

    @builtins.property
    def path(self) -> builtins.str:
        '''
        :schema: VirtualServerSpecRoutes#path
        '''
        result = self._values.get("path")
        assert result is not None, "Required property 'path' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def action(self) -> typing.Optional["VirtualServerSpecRoutesAction"]:
        '''
        :schema: VirtualServerSpecRoutes#action
        '''
        result = self._values.get("action")
        return typing.cast(typing.Optional["VirtualServerSpecRoutesAction"], result)

    @builtins.property
    def add_header_inherit(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecRoutes#add-header-inherit
        '''
        result = self._values.get("add_header_inherit")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def dos(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecRoutes#dos
        '''
        result = self._values.get("dos")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def error_pages(
        self,
    ) -> typing.Optional[typing.List["VirtualServerSpecRoutesErrorPages"]]:
        '''
        :schema: VirtualServerSpecRoutes#errorPages
        '''
        result = self._values.get("error_pages")
        return typing.cast(typing.Optional[typing.List["VirtualServerSpecRoutesErrorPages"]], result)

    @builtins.property
    def location_snippets(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecRoutes#location-snippets
        '''
        result = self._values.get("location_snippets")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def matches(self) -> typing.Optional[typing.List["VirtualServerSpecRoutesMatches"]]:
        '''
        :schema: VirtualServerSpecRoutes#matches
        '''
        result = self._values.get("matches")
        return typing.cast(typing.Optional[typing.List["VirtualServerSpecRoutesMatches"]], result)

    @builtins.property
    def policies(
        self,
    ) -> typing.Optional[typing.List["VirtualServerSpecRoutesPolicies"]]:
        '''
        :schema: VirtualServerSpecRoutes#policies
        '''
        result = self._values.get("policies")
        return typing.cast(typing.Optional[typing.List["VirtualServerSpecRoutesPolicies"]], result)

    @builtins.property
    def route(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecRoutes#route
        '''
        result = self._values.get("route")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def route_selector(self) -> typing.Optional["VirtualServerSpecRoutesRouteSelector"]:
        '''
        :schema: VirtualServerSpecRoutes#routeSelector
        '''
        result = self._values.get("route_selector")
        return typing.cast(typing.Optional["VirtualServerSpecRoutesRouteSelector"], result)

    @builtins.property
    def splits(self) -> typing.Optional[typing.List["VirtualServerSpecRoutesSplits"]]:
        '''
        :schema: VirtualServerSpecRoutes#splits
        '''
        result = self._values.get("splits")
        return typing.cast(typing.Optional[typing.List["VirtualServerSpecRoutesSplits"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerSpecRoutes(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.VirtualServerSpecRoutesAction",
    jsii_struct_bases=[],
    name_mapping={
        "pass_": "pass",
        "proxy": "proxy",
        "redirect": "redirect",
        "return_": "return",
    },
)
class VirtualServerSpecRoutesAction:
    def __init__(
        self,
        *,
        pass_: typing.Optional[builtins.str] = None,
        proxy: typing.Optional[typing.Union["VirtualServerSpecRoutesActionProxy", typing.Dict[builtins.str, typing.Any]]] = None,
        redirect: typing.Optional[typing.Union["VirtualServerSpecRoutesActionRedirect", typing.Dict[builtins.str, typing.Any]]] = None,
        return_: typing.Optional[typing.Union["VirtualServerSpecRoutesActionReturn", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param pass_: 
        :param proxy: 
        :param redirect: 
        :param return_: 

        :schema: VirtualServerSpecRoutesAction
        '''
        if isinstance(proxy, dict):
            proxy = VirtualServerSpecRoutesActionProxy(**proxy)
        if isinstance(redirect, dict):
            redirect = VirtualServerSpecRoutesActionRedirect(**redirect)
        if isinstance(return_, dict):
            return_ = VirtualServerSpecRoutesActionReturn(**return_)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__c59a1c23131b1208d8b8f2ab96a6aa791972f2235f158b0073bcfa32e5c1ff0f)
            check_type(argname="argument pass_", value=pass_, expected_type=type_hints["pass_"])
            check_type(argname="argument proxy", value=proxy, expected_type=type_hints["proxy"])
            check_type(argname="argument redirect", value=redirect, expected_type=type_hints["redirect"])
            check_type(argname="argument return_", value=return_, expected_type=type_hints["return_"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if pass_ is not None:
            self._values["pass_"] = pass_
        if proxy is not None:
            self._values["proxy"] = proxy
        if redirect is not None:
            self._values["redirect"] = redirect
        if return_ is not None:
            self._values["return_"] = return_

    @builtins.property
    def pass_(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecRoutesAction#pass
        '''
        result = self._values.get("pass_")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def proxy(self) -> typing.Optional["VirtualServerSpecRoutesActionProxy"]:
        '''
        :schema: VirtualServerSpecRoutesAction#proxy
        '''
        result = self._values.get("proxy")
        return typing.cast(typing.Optional["VirtualServerSpecRoutesActionProxy"], result)

    @builtins.property
    def redirect(self) -> typing.Optional["VirtualServerSpecRoutesActionRedirect"]:
        '''
        :schema: VirtualServerSpecRoutesAction#redirect
        '''
        result = self._values.get("redirect")
        return typing.cast(typing.Optional["VirtualServerSpecRoutesActionRedirect"], result)

    @builtins.property
    def return_(self) -> typing.Optional["VirtualServerSpecRoutesActionReturn"]:
        '''
        :schema: VirtualServerSpecRoutesAction#return
        '''
        result = self._values.get("return_")
        return typing.cast(typing.Optional["VirtualServerSpecRoutesActionReturn"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerSpecRoutesAction(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.VirtualServerSpecRoutesActionProxy",
    jsii_struct_bases=[],
    name_mapping={
        "upstream": "upstream",
        "request_headers": "requestHeaders",
        "response_headers": "responseHeaders",
        "rewrite_path": "rewritePath",
    },
)
class VirtualServerSpecRoutesActionProxy:
    def __init__(
        self,
        *,
        upstream: builtins.str,
        request_headers: typing.Optional[typing.Union["VirtualServerSpecRoutesActionProxyRequestHeaders", typing.Dict[builtins.str, typing.Any]]] = None,
        response_headers: typing.Optional[typing.Union["VirtualServerSpecRoutesActionProxyResponseHeaders", typing.Dict[builtins.str, typing.Any]]] = None,
        rewrite_path: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param upstream: 
        :param request_headers: 
        :param response_headers: 
        :param rewrite_path: 

        :schema: VirtualServerSpecRoutesActionProxy
        '''
        if isinstance(request_headers, dict):
            request_headers = VirtualServerSpecRoutesActionProxyRequestHeaders(**request_headers)
        if isinstance(response_headers, dict):
            response_headers = VirtualServerSpecRoutesActionProxyResponseHeaders(**response_headers)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__1da05930fe8e2fc90190e74325f31aea33b6476ac40493d8b963af30746390c9)
            check_type(argname="argument upstream", value=upstream, expected_type=type_hints["upstream"])
            check_type(argname="argument request_headers", value=request_headers, expected_type=type_hints["request_headers"])
            check_type(argname="argument response_headers", value=response_headers, expected_type=type_hints["response_headers"])
            check_type(argname="argument rewrite_path", value=rewrite_path, expected_type=type_hints["rewrite_path"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "upstream": upstream,
        }
        if request_headers is not None:
            self._values["request_headers"] = request_headers
        if response_headers is not None:
            self._values["response_headers"] = response_headers
        if rewrite_path is not None:
            self._values["rewrite_path"] = rewrite_path

    @builtins.property
    def upstream(self) -> builtins.str:
        '''
        :schema: VirtualServerSpecRoutesActionProxy#upstream
        '''
        result = self._values.get("upstream")
        assert result is not None, "Required property 'upstream' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def request_headers(
        self,
    ) -> typing.Optional["VirtualServerSpecRoutesActionProxyRequestHeaders"]:
        '''
        :schema: VirtualServerSpecRoutesActionProxy#requestHeaders
        '''
        result = self._values.get("request_headers")
        return typing.cast(typing.Optional["VirtualServerSpecRoutesActionProxyRequestHeaders"], result)

    @builtins.property
    def response_headers(
        self,
    ) -> typing.Optional["VirtualServerSpecRoutesActionProxyResponseHeaders"]:
        '''
        :schema: VirtualServerSpecRoutesActionProxy#responseHeaders
        '''
        result = self._values.get("response_headers")
        return typing.cast(typing.Optional["VirtualServerSpecRoutesActionProxyResponseHeaders"], result)

    @builtins.property
    def rewrite_path(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecRoutesActionProxy#rewritePath
        '''
        result = self._values.get("rewrite_path")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerSpecRoutesActionProxy(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.VirtualServerSpecRoutesActionProxyRequestHeaders",
    jsii_struct_bases=[],
    name_mapping={"pass_": "pass", "set": "set"},
)
class VirtualServerSpecRoutesActionProxyRequestHeaders:
    def __init__(
        self,
        *,
        pass_: typing.Optional[builtins.bool] = None,
        set: typing.Optional[typing.Sequence[typing.Union["VirtualServerSpecRoutesActionProxyRequestHeadersSet", typing.Dict[builtins.str, typing.Any]]]] = None,
    ) -> None:
        '''
        :param pass_: 
        :param set: 

        :schema: VirtualServerSpecRoutesActionProxyRequestHeaders
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__ad8df07f35dda7c4ece453c0e464ee8161cbafa7f82be5c7b6825c940f12315d)
            check_type(argname="argument pass_", value=pass_, expected_type=type_hints["pass_"])
            check_type(argname="argument set", value=set, expected_type=type_hints["set"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if pass_ is not None:
            self._values["pass_"] = pass_
        if set is not None:
            self._values["set"] = set

    @builtins.property
    def pass_(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: VirtualServerSpecRoutesActionProxyRequestHeaders#pass
        '''
        result = self._values.get("pass_")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def set(
        self,
    ) -> typing.Optional[typing.List["VirtualServerSpecRoutesActionProxyRequestHeadersSet"]]:
        '''
        :schema: VirtualServerSpecRoutesActionProxyRequestHeaders#set
        '''
        result = self._values.get("set")
        return typing.cast(typing.Optional[typing.List["VirtualServerSpecRoutesActionProxyRequestHeadersSet"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerSpecRoutesActionProxyRequestHeaders(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.VirtualServerSpecRoutesActionProxyRequestHeadersSet",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "value": "value"},
)
class VirtualServerSpecRoutesActionProxyRequestHeadersSet:
    def __init__(
        self,
        *,
        name: builtins.str,
        value: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param name: 
        :param value: 

        :schema: VirtualServerSpecRoutesActionProxyRequestHeadersSet
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__45bc2b97e782cfe1853c143d9cd07c0d56391c0d5ec38cc59c1fdbc0471de13c)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }
        if value is not None:
            self._values["value"] = value

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: VirtualServerSpecRoutesActionProxyRequestHeadersSet#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def value(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecRoutesActionProxyRequestHeadersSet#value
        '''
        result = self._values.get("value")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerSpecRoutesActionProxyRequestHeadersSet(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.VirtualServerSpecRoutesActionProxyResponseHeaders",
    jsii_struct_bases=[],
    name_mapping={"add": "add", "hide": "hide", "ignore": "ignore", "pass_": "pass"},
)
class VirtualServerSpecRoutesActionProxyResponseHeaders:
    def __init__(
        self,
        *,
        add: typing.Optional[typing.Sequence[typing.Union["VirtualServerSpecRoutesActionProxyResponseHeadersAdd", typing.Dict[builtins.str, typing.Any]]]] = None,
        hide: typing.Optional[typing.Sequence[builtins.str]] = None,
        ignore: typing.Optional[typing.Sequence[builtins.str]] = None,
        pass_: typing.Optional[typing.Sequence[builtins.str]] = None,
    ) -> None:
        '''
        :param add: 
        :param hide: 
        :param ignore: 
        :param pass_: 

        :schema: VirtualServerSpecRoutesActionProxyResponseHeaders
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__4bd1bd18ea79fa9345c0ce763fe2902df0a5af5655f688c01cbedcf0e0079c92)
            check_type(argname="argument add", value=add, expected_type=type_hints["add"])
            check_type(argname="argument hide", value=hide, expected_type=type_hints["hide"])
            check_type(argname="argument ignore", value=ignore, expected_type=type_hints["ignore"])
            check_type(argname="argument pass_", value=pass_, expected_type=type_hints["pass_"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if add is not None:
            self._values["add"] = add
        if hide is not None:
            self._values["hide"] = hide
        if ignore is not None:
            self._values["ignore"] = ignore
        if pass_ is not None:
            self._values["pass_"] = pass_

    @builtins.property
    def add(
        self,
    ) -> typing.Optional[typing.List["VirtualServerSpecRoutesActionProxyResponseHeadersAdd"]]:
        '''
        :schema: VirtualServerSpecRoutesActionProxyResponseHeaders#add
        '''
        result = self._values.get("add")
        return typing.cast(typing.Optional[typing.List["VirtualServerSpecRoutesActionProxyResponseHeadersAdd"]], result)

    @builtins.property
    def hide(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: VirtualServerSpecRoutesActionProxyResponseHeaders#hide
        '''
        result = self._values.get("hide")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def ignore(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: VirtualServerSpecRoutesActionProxyResponseHeaders#ignore
        '''
        result = self._values.get("ignore")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def pass_(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: VirtualServerSpecRoutesActionProxyResponseHeaders#pass
        '''
        result = self._values.get("pass_")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerSpecRoutesActionProxyResponseHeaders(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.VirtualServerSpecRoutesActionProxyResponseHeadersAdd",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "always": "always", "value": "value"},
)
class VirtualServerSpecRoutesActionProxyResponseHeadersAdd:
    def __init__(
        self,
        *,
        name: builtins.str,
        always: typing.Optional[builtins.bool] = None,
        value: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param name: 
        :param always: 
        :param value: 

        :schema: VirtualServerSpecRoutesActionProxyResponseHeadersAdd
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__bfa4ab3ac8487aee400a773b13539c2d5d21cded2d6a071713e844724538cb1d)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument always", value=always, expected_type=type_hints["always"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }
        if always is not None:
            self._values["always"] = always
        if value is not None:
            self._values["value"] = value

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: VirtualServerSpecRoutesActionProxyResponseHeadersAdd#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def always(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: VirtualServerSpecRoutesActionProxyResponseHeadersAdd#always
        '''
        result = self._values.get("always")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def value(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecRoutesActionProxyResponseHeadersAdd#value
        '''
        result = self._values.get("value")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerSpecRoutesActionProxyResponseHeadersAdd(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.VirtualServerSpecRoutesActionRedirect",
    jsii_struct_bases=[],
    name_mapping={"url": "url", "code": "code"},
)
class VirtualServerSpecRoutesActionRedirect:
    def __init__(
        self,
        *,
        url: builtins.str,
        code: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param url: 
        :param code: 

        :schema: VirtualServerSpecRoutesActionRedirect
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__6e0bd0b4dcfd5e72eb93702fe1cf52330d9cfd3dd0e14d3d725feeb716b1d3d9)
            check_type(argname="argument url", value=url, expected_type=type_hints["url"])
            check_type(argname="argument code", value=code, expected_type=type_hints["code"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "url": url,
        }
        if code is not None:
            self._values["code"] = code

    @builtins.property
    def url(self) -> builtins.str:
        '''
        :schema: VirtualServerSpecRoutesActionRedirect#url
        '''
        result = self._values.get("url")
        assert result is not None, "Required property 'url' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def code(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: VirtualServerSpecRoutesActionRedirect#code
        '''
        result = self._values.get("code")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerSpecRoutesActionRedirect(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.VirtualServerSpecRoutesActionReturn",
    jsii_struct_bases=[],
    name_mapping={
        "body": "body",
        "code": "code",
        "headers": "headers",
        "type": "type",
    },
)
class VirtualServerSpecRoutesActionReturn:
    def __init__(
        self,
        *,
        body: builtins.str,
        code: typing.Optional[jsii.Number] = None,
        headers: typing.Optional[typing.Sequence[typing.Union["VirtualServerSpecRoutesActionReturnHeaders", typing.Dict[builtins.str, typing.Any]]]] = None,
        type: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param body: 
        :param code: 
        :param headers: 
        :param type: 

        :schema: VirtualServerSpecRoutesActionReturn
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__d2a6753cb2ace9d1de8e7e73a6bd2355c72ca5ae8174c7195dba595420537dea)
            check_type(argname="argument body", value=body, expected_type=type_hints["body"])
            check_type(argname="argument code", value=code, expected_type=type_hints["code"])
            check_type(argname="argument headers", value=headers, expected_type=type_hints["headers"])
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "body": body,
        }
        if code is not None:
            self._values["code"] = code
        if headers is not None:
            self._values["headers"] = headers
        if type is not None:
            self._values["type"] = type

    @builtins.property
    def body(self) -> builtins.str:
        '''
        :schema: VirtualServerSpecRoutesActionReturn#body
        '''
        result = self._values.get("body")
        assert result is not None, "Required property 'body' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def code(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: VirtualServerSpecRoutesActionReturn#code
        '''
        result = self._values.get("code")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def headers(
        self,
    ) -> typing.Optional[typing.List["VirtualServerSpecRoutesActionReturnHeaders"]]:
        '''
        :schema: VirtualServerSpecRoutesActionReturn#headers
        '''
        result = self._values.get("headers")
        return typing.cast(typing.Optional[typing.List["VirtualServerSpecRoutesActionReturnHeaders"]], result)

    @builtins.property
    def type(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecRoutesActionReturn#type
        '''
        result = self._values.get("type")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerSpecRoutesActionReturn(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.VirtualServerSpecRoutesActionReturnHeaders",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "value": "value"},
)
class VirtualServerSpecRoutesActionReturnHeaders:
    def __init__(
        self,
        *,
        name: builtins.str,
        value: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param name: 
        :param value: 

        :schema: VirtualServerSpecRoutesActionReturnHeaders
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__f6fb630f8630b1aff52a76fd452f184b9e42ac5e6b68b73afb3b976d2fd3e366)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }
        if value is not None:
            self._values["value"] = value

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: VirtualServerSpecRoutesActionReturnHeaders#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def value(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecRoutesActionReturnHeaders#value
        '''
        result = self._values.get("value")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerSpecRoutesActionReturnHeaders(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.VirtualServerSpecRoutesErrorPages",
    jsii_struct_bases=[],
    name_mapping={"codes": "codes", "redirect": "redirect", "return_": "return"},
)
class VirtualServerSpecRoutesErrorPages:
    def __init__(
        self,
        *,
        codes: typing.Sequence[jsii.Number],
        redirect: typing.Optional[typing.Union["VirtualServerSpecRoutesErrorPagesRedirect", typing.Dict[builtins.str, typing.Any]]] = None,
        return_: typing.Optional[typing.Union["VirtualServerSpecRoutesErrorPagesReturn", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param codes: 
        :param redirect: 
        :param return_: 

        :schema: VirtualServerSpecRoutesErrorPages
        '''
        if isinstance(redirect, dict):
            redirect = VirtualServerSpecRoutesErrorPagesRedirect(**redirect)
        if isinstance(return_, dict):
            return_ = VirtualServerSpecRoutesErrorPagesReturn(**return_)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__cb5413fd21e5fdfc9f34464b5a4a8fc1706dcfa8ecbb9c754984d3bce27cf046)
            check_type(argname="argument codes", value=codes, expected_type=type_hints["codes"])
            check_type(argname="argument redirect", value=redirect, expected_type=type_hints["redirect"])
            check_type(argname="argument return_", value=return_, expected_type=type_hints["return_"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "codes": codes,
        }
        if redirect is not None:
            self._values["redirect"] = redirect
        if return_ is not None:
            self._values["return_"] = return_

    @builtins.property
    def codes(self) -> typing.List[jsii.Number]:
        '''
        :schema: VirtualServerSpecRoutesErrorPages#codes
        '''
        result = self._values.get("codes")
        assert result is not None, "Required property 'codes' is missing"
        return typing.cast(typing.List[jsii.Number], result)

    @builtins.property
    def redirect(self) -> typing.Optional["VirtualServerSpecRoutesErrorPagesRedirect"]:
        '''
        :schema: VirtualServerSpecRoutesErrorPages#redirect
        '''
        result = self._values.get("redirect")
        return typing.cast(typing.Optional["VirtualServerSpecRoutesErrorPagesRedirect"], result)

    @builtins.property
    def return_(self) -> typing.Optional["VirtualServerSpecRoutesErrorPagesReturn"]:
        '''
        :schema: VirtualServerSpecRoutesErrorPages#return
        '''
        result = self._values.get("return_")
        return typing.cast(typing.Optional["VirtualServerSpecRoutesErrorPagesReturn"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerSpecRoutesErrorPages(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.VirtualServerSpecRoutesErrorPagesRedirect",
    jsii_struct_bases=[],
    name_mapping={"url": "url", "code": "code"},
)
class VirtualServerSpecRoutesErrorPagesRedirect:
    def __init__(
        self,
        *,
        url: builtins.str,
        code: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param url: 
        :param code: 

        :schema: VirtualServerSpecRoutesErrorPagesRedirect
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__f697410358146bff27e995e01a81967bdbe2f0265dbaec11ef3f8533029225fe)
            check_type(argname="argument url", value=url, expected_type=type_hints["url"])
            check_type(argname="argument code", value=code, expected_type=type_hints["code"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "url": url,
        }
        if code is not None:
            self._values["code"] = code

    @builtins.property
    def url(self) -> builtins.str:
        '''
        :schema: VirtualServerSpecRoutesErrorPagesRedirect#url
        '''
        result = self._values.get("url")
        assert result is not None, "Required property 'url' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def code(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: VirtualServerSpecRoutesErrorPagesRedirect#code
        '''
        result = self._values.get("code")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerSpecRoutesErrorPagesRedirect(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.VirtualServerSpecRoutesErrorPagesReturn",
    jsii_struct_bases=[],
    name_mapping={
        "body": "body",
        "code": "code",
        "headers": "headers",
        "type": "type",
    },
)
class VirtualServerSpecRoutesErrorPagesReturn:
    def __init__(
        self,
        *,
        body: builtins.str,
        code: typing.Optional[jsii.Number] = None,
        headers: typing.Optional[typing.Sequence[typing.Union["VirtualServerSpecRoutesErrorPagesReturnHeaders", typing.Dict[builtins.str, typing.Any]]]] = None,
        type: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param body: 
        :param code: 
        :param headers: 
        :param type: 

        :schema: VirtualServerSpecRoutesErrorPagesReturn
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__85388a865796c563e9afb02e57f1a0b69f8235c5c4045d53b88edf22959d96a9)
            check_type(argname="argument body", value=body, expected_type=type_hints["body"])
            check_type(argname="argument code", value=code, expected_type=type_hints["code"])
            check_type(argname="argument headers", value=headers, expected_type=type_hints["headers"])
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "body": body,
        }
        if code is not None:
            self._values["code"] = code
        if headers is not None:
            self._values["headers"] = headers
        if type is not None:
            self._values["type"] = type

    @builtins.property
    def body(self) -> builtins.str:
        '''
        :schema: VirtualServerSpecRoutesErrorPagesReturn#body
        '''
        result = self._values.get("body")
        assert result is not None, "Required property 'body' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def code(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: VirtualServerSpecRoutesErrorPagesReturn#code
        '''
        result = self._values.get("code")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def headers(
        self,
    ) -> typing.Optional[typing.List["VirtualServerSpecRoutesErrorPagesReturnHeaders"]]:
        '''
        :schema: VirtualServerSpecRoutesErrorPagesReturn#headers
        '''
        result = self._values.get("headers")
        return typing.cast(typing.Optional[typing.List["VirtualServerSpecRoutesErrorPagesReturnHeaders"]], result)

    @builtins.property
    def type(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecRoutesErrorPagesReturn#type
        '''
        result = self._values.get("type")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerSpecRoutesErrorPagesReturn(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.VirtualServerSpecRoutesErrorPagesReturnHeaders",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "value": "value"},
)
class VirtualServerSpecRoutesErrorPagesReturnHeaders:
    def __init__(
        self,
        *,
        name: builtins.str,
        value: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param name: 
        :param value: 

        :schema: VirtualServerSpecRoutesErrorPagesReturnHeaders
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__b2a576ec8de355d62fc90daf78e2d094ef3ef34728ba223a416e501408d2400c)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }
        if value is not None:
            self._values["value"] = value

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: VirtualServerSpecRoutesErrorPagesReturnHeaders#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def value(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecRoutesErrorPagesReturnHeaders#value
        '''
        result = self._values.get("value")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerSpecRoutesErrorPagesReturnHeaders(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.VirtualServerSpecRoutesMatches",
    jsii_struct_bases=[],
    name_mapping={"conditions": "conditions", "action": "action", "splits": "splits"},
)
class VirtualServerSpecRoutesMatches:
    def __init__(
        self,
        *,
        conditions: typing.Sequence[typing.Union["VirtualServerSpecRoutesMatchesConditions", typing.Dict[builtins.str, typing.Any]]],
        action: typing.Optional[typing.Union["VirtualServerSpecRoutesMatchesAction", typing.Dict[builtins.str, typing.Any]]] = None,
        splits: typing.Optional[typing.Sequence[typing.Union["VirtualServerSpecRoutesMatchesSplits", typing.Dict[builtins.str, typing.Any]]]] = None,
    ) -> None:
        '''
        :param conditions: 
        :param action: 
        :param splits: 

        :schema: VirtualServerSpecRoutesMatches
        '''
        if isinstance(action, dict):
            action = VirtualServerSpecRoutesMatchesAction(**action)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__8e25713568565d39341f392a00b74874d447c4c4ee05c339351e6037f4ea7bba)
            check_type(argname="argument conditions", value=conditions, expected_type=type_hints["conditions"])
            check_type(argname="argument action", value=action, expected_type=type_hints["action"])
            check_type(argname="argument splits", value=splits, expected_type=type_hints["splits"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "conditions": conditions,
        }
        if action is not None:
            self._values["action"] = action
        if splits is not None:
            self._values["splits"] = splits

    @builtins.property
    def conditions(self) -> typing.List["VirtualServerSpecRoutesMatchesConditions"]:
        '''
        :schema: VirtualServerSpecRoutesMatches#conditions
        '''
        result = self._values.get("conditions")
        assert result is not None, "Required property 'conditions' is missing"
        return typing.cast(typing.List["VirtualServerSpecRoutesMatchesConditions"], result)

    @builtins.property
    def action(self) -> typing.Optional["VirtualServerSpecRoutesMatchesAction"]:
        '''
        :schema: VirtualServerSpecRoutesMatches#action
        '''
        result = self._values.get("action")
        return typing.cast(typing.Optional["VirtualServerSpecRoutesMatchesAction"], result)

    @builtins.property
    def splits(
        self,
    ) -> typing.Optional[typing.List["VirtualServerSpecRoutesMatchesSplits"]]:
        '''
        :schema: VirtualServerSpecRoutesMatches#splits
        '''
        result = self._values.get("splits")
        return typing.cast(typing.Optional[typing.List["VirtualServerSpecRoutesMatchesSplits"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerSpecRoutesMatches(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.VirtualServerSpecRoutesMatchesAction",
    jsii_struct_bases=[],
    name_mapping={
        "pass_": "pass",
        "proxy": "proxy",
        "redirect": "redirect",
        "return_": "return",
    },
)
class VirtualServerSpecRoutesMatchesAction:
    def __init__(
        self,
        *,
        pass_: typing.Optional[builtins.str] = None,
        proxy: typing.Optional[typing.Union["VirtualServerSpecRoutesMatchesActionProxy", typing.Dict[builtins.str, typing.Any]]] = None,
        redirect: typing.Optional[typing.Union["VirtualServerSpecRoutesMatchesActionRedirect", typing.Dict[builtins.str, typing.Any]]] = None,
        return_: typing.Optional[typing.Union["VirtualServerSpecRoutesMatchesActionReturn", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param pass_: 
        :param proxy: 
        :param redirect: 
        :param return_: 

        :schema: VirtualServerSpecRoutesMatchesAction
        '''
        if isinstance(proxy, dict):
            proxy = VirtualServerSpecRoutesMatchesActionProxy(**proxy)
        if isinstance(redirect, dict):
            redirect = VirtualServerSpecRoutesMatchesActionRedirect(**redirect)
        if isinstance(return_, dict):
            return_ = VirtualServerSpecRoutesMatchesActionReturn(**return_)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__d00320db4e50cbd928069c261c0286dfb978f4ead4b23350ba44e1546c22af3b)
            check_type(argname="argument pass_", value=pass_, expected_type=type_hints["pass_"])
            check_type(argname="argument proxy", value=proxy, expected_type=type_hints["proxy"])
            check_type(argname="argument redirect", value=redirect, expected_type=type_hints["redirect"])
            check_type(argname="argument return_", value=return_, expected_type=type_hints["return_"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if pass_ is not None:
            self._values["pass_"] = pass_
        if proxy is not None:
            self._values["proxy"] = proxy
        if redirect is not None:
            self._values["redirect"] = redirect
        if return_ is not None:
            self._values["return_"] = return_

    @builtins.property
    def pass_(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecRoutesMatchesAction#pass
        '''
        result = self._values.get("pass_")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def proxy(self) -> typing.Optional["VirtualServerSpecRoutesMatchesActionProxy"]:
        '''
        :schema: VirtualServerSpecRoutesMatchesAction#proxy
        '''
        result = self._values.get("proxy")
        return typing.cast(typing.Optional["VirtualServerSpecRoutesMatchesActionProxy"], result)

    @builtins.property
    def redirect(
        self,
    ) -> typing.Optional["VirtualServerSpecRoutesMatchesActionRedirect"]:
        '''
        :schema: VirtualServerSpecRoutesMatchesAction#redirect
        '''
        result = self._values.get("redirect")
        return typing.cast(typing.Optional["VirtualServerSpecRoutesMatchesActionRedirect"], result)

    @builtins.property
    def return_(self) -> typing.Optional["VirtualServerSpecRoutesMatchesActionReturn"]:
        '''
        :schema: VirtualServerSpecRoutesMatchesAction#return
        '''
        result = self._values.get("return_")
        return typing.cast(typing.Optional["VirtualServerSpecRoutesMatchesActionReturn"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerSpecRoutesMatchesAction(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.VirtualServerSpecRoutesMatchesActionProxy",
    jsii_struct_bases=[],
    name_mapping={
        "upstream": "upstream",
        "request_headers": "requestHeaders",
        "response_headers": "responseHeaders",
        "rewrite_path": "rewritePath",
    },
)
class VirtualServerSpecRoutesMatchesActionProxy:
    def __init__(
        self,
        *,
        upstream: builtins.str,
        request_headers: typing.Optional[typing.Union["VirtualServerSpecRoutesMatchesActionProxyRequestHeaders", typing.Dict[builtins.str, typing.Any]]] = None,
        response_headers: typing.Optional[typing.Union["VirtualServerSpecRoutesMatchesActionProxyResponseHeaders", typing.Dict[builtins.str, typing.Any]]] = None,
        rewrite_path: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param upstream: 
        :param request_headers: 
        :param response_headers: 
        :param rewrite_path: 

        :schema: VirtualServerSpecRoutesMatchesActionProxy
        '''
        if isinstance(request_headers, dict):
            request_headers = VirtualServerSpecRoutesMatchesActionProxyRequestHeaders(**request_headers)
        if isinstance(response_headers, dict):
            response_headers = VirtualServerSpecRoutesMatchesActionProxyResponseHeaders(**response_headers)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__59ae9c830581265bc7f2bf259170e95fc1afc31efb7045516a2b536368406bcd)
            check_type(argname="argument upstream", value=upstream, expected_type=type_hints["upstream"])
            check_type(argname="argument request_headers", value=request_headers, expected_type=type_hints["request_headers"])
            check_type(argname="argument response_headers", value=response_headers, expected_type=type_hints["response_headers"])
            check_type(argname="argument rewrite_path", value=rewrite_path, expected_type=type_hints["rewrite_path"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "upstream": upstream,
        }
        if request_headers is not None:
            self._values["request_headers"] = request_headers
        if response_headers is not None:
            self._values["response_headers"] = response_headers
        if rewrite_path is not None:
            self._values["rewrite_path"] = rewrite_path

    @builtins.property
    def upstream(self) -> builtins.str:
        '''
        :schema: VirtualServerSpecRoutesMatchesActionProxy#upstream
        '''
        result = self._values.get("upstream")
        assert result is not None, "Required property 'upstream' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def request_headers(
        self,
    ) -> typing.Optional["VirtualServerSpecRoutesMatchesActionProxyRequestHeaders"]:
        '''
        :schema: VirtualServerSpecRoutesMatchesActionProxy#requestHeaders
        '''
        result = self._values.get("request_headers")
        return typing.cast(typing.Optional["VirtualServerSpecRoutesMatchesActionProxyRequestHeaders"], result)

    @builtins.property
    def response_headers(
        self,
    ) -> typing.Optional["VirtualServerSpecRoutesMatchesActionProxyResponseHeaders"]:
        '''
        :schema: VirtualServerSpecRoutesMatchesActionProxy#responseHeaders
        '''
        result = self._values.get("response_headers")
        return typing.cast(typing.Optional["VirtualServerSpecRoutesMatchesActionProxyResponseHeaders"], result)

    @builtins.property
    def rewrite_path(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecRoutesMatchesActionProxy#rewritePath
        '''
        result = self._values.get("rewrite_path")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerSpecRoutesMatchesActionProxy(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.VirtualServerSpecRoutesMatchesActionProxyRequestHeaders",
    jsii_struct_bases=[],
    name_mapping={"pass_": "pass", "set": "set"},
)
class VirtualServerSpecRoutesMatchesActionProxyRequestHeaders:
    def __init__(
        self,
        *,
        pass_: typing.Optional[builtins.bool] = None,
        set: typing.Optional[typing.Sequence[typing.Union["VirtualServerSpecRoutesMatchesActionProxyRequestHeadersSet", typing.Dict[builtins.str, typing.Any]]]] = None,
    ) -> None:
        '''
        :param pass_: 
        :param set: 

        :schema: VirtualServerSpecRoutesMatchesActionProxyRequestHeaders
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__e1c389714075f136fae99025df0a2516a467ac4a2551c3c99f28fff0d1baaaa2)
            check_type(argname="argument pass_", value=pass_, expected_type=type_hints["pass_"])
            check_type(argname="argument set", value=set, expected_type=type_hints["set"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if pass_ is not None:
            self._values["pass_"] = pass_
        if set is not None:
            self._values["set"] = set

    @builtins.property
    def pass_(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: VirtualServerSpecRoutesMatchesActionProxyRequestHeaders#pass
        '''
        result = self._values.get("pass_")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def set(
        self,
    ) -> typing.Optional[typing.List["VirtualServerSpecRoutesMatchesActionProxyRequestHeadersSet"]]:
        '''
        :schema: VirtualServerSpecRoutesMatchesActionProxyRequestHeaders#set
        '''
        result = self._values.get("set")
        return typing.cast(typing.Optional[typing.List["VirtualServerSpecRoutesMatchesActionProxyRequestHeadersSet"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerSpecRoutesMatchesActionProxyRequestHeaders(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.VirtualServerSpecRoutesMatchesActionProxyRequestHeadersSet",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "value": "value"},
)
class VirtualServerSpecRoutesMatchesActionProxyRequestHeadersSet:
    def __init__(
        self,
        *,
        name: builtins.str,
        value: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param name: 
        :param value: 

        :schema: VirtualServerSpecRoutesMatchesActionProxyRequestHeadersSet
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__088d3502286690b1769955ce079d250832bda5c19dc55bf4cda153a27bdfb5b9)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }
        if value is not None:
            self._values["value"] = value

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: VirtualServerSpecRoutesMatchesActionProxyRequestHeadersSet#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def value(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecRoutesMatchesActionProxyRequestHeadersSet#value
        '''
        result = self._values.get("value")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerSpecRoutesMatchesActionProxyRequestHeadersSet(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.VirtualServerSpecRoutesMatchesActionProxyResponseHeaders",
    jsii_struct_bases=[],
    name_mapping={"add": "add", "hide": "hide", "ignore": "ignore", "pass_": "pass"},
)
class VirtualServerSpecRoutesMatchesActionProxyResponseHeaders:
    def __init__(
        self,
        *,
        add: typing.Optional[typing.Sequence[typing.Union["VirtualServerSpecRoutesMatchesActionProxyResponseHeadersAdd", typing.Dict[builtins.str, typing.Any]]]] = None,
        hide: typing.Optional[typing.Sequence[builtins.str]] = None,
        ignore: typing.Optional[typing.Sequence[builtins.str]] = None,
        pass_: typing.Optional[typing.Sequence[builtins.str]] = None,
    ) -> None:
        '''
        :param add: 
        :param hide: 
        :param ignore: 
        :param pass_: 

        :schema: VirtualServerSpecRoutesMatchesActionProxyResponseHeaders
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__c590ec5f8863d1af3d9d418951f9dd953b7d18fe339e38f294671e25fa3e6ec9)
            check_type(argname="argument add", value=add, expected_type=type_hints["add"])
            check_type(argname="argument hide", value=hide, expected_type=type_hints["hide"])
            check_type(argname="argument ignore", value=ignore, expected_type=type_hints["ignore"])
            check_type(argname="argument pass_", value=pass_, expected_type=type_hints["pass_"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if add is not None:
            self._values["add"] = add
        if hide is not None:
            self._values["hide"] = hide
        if ignore is not None:
            self._values["ignore"] = ignore
        if pass_ is not None:
            self._values["pass_"] = pass_

    @builtins.property
    def add(
        self,
    ) -> typing.Optional[typing.List["VirtualServerSpecRoutesMatchesActionProxyResponseHeadersAdd"]]:
        '''
        :schema: VirtualServerSpecRoutesMatchesActionProxyResponseHeaders#add
        '''
        result = self._values.get("add")
        return typing.cast(typing.Optional[typing.List["VirtualServerSpecRoutesMatchesActionProxyResponseHeadersAdd"]], result)

    @builtins.property
    def hide(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: VirtualServerSpecRoutesMatchesActionProxyResponseHeaders#hide
        '''
        result = self._values.get("hide")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def ignore(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: VirtualServerSpecRoutesMatchesActionProxyResponseHeaders#ignore
        '''
        result = self._values.get("ignore")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def pass_(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: VirtualServerSpecRoutesMatchesActionProxyResponseHeaders#pass
        '''
        result = self._values.get("pass_")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerSpecRoutesMatchesActionProxyResponseHeaders(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.VirtualServerSpecRoutesMatchesActionProxyResponseHeadersAdd",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "always": "always", "value": "value"},
)
class VirtualServerSpecRoutesMatchesActionProxyResponseHeadersAdd:
    def __init__(
        self,
        *,
        name: builtins.str,
        always: typing.Optional[builtins.bool] = None,
        value: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param name: 
        :param always: 
        :param value: 

        :schema: VirtualServerSpecRoutesMatchesActionProxyResponseHeadersAdd
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__2ca1314c0dee7559c8542c91ee67824d1a5db83d82153a992defc7be9181a4e4)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument always", value=always, expected_type=type_hints["always"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }
        if always is not None:
            self._values["always"] = always
        if value is not None:
            self._values["value"] = value

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: VirtualServerSpecRoutesMatchesActionProxyResponseHeadersAdd#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def always(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: VirtualServerSpecRoutesMatchesActionProxyResponseHeadersAdd#always
        '''
        result = self._values.get("always")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def value(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecRoutesMatchesActionProxyResponseHeadersAdd#value
        '''
        result = self._values.get("value")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerSpecRoutesMatchesActionProxyResponseHeadersAdd(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.VirtualServerSpecRoutesMatchesActionRedirect",
    jsii_struct_bases=[],
    name_mapping={"url": "url", "code": "code"},
)
class VirtualServerSpecRoutesMatchesActionRedirect:
    def __init__(
        self,
        *,
        url: builtins.str,
        code: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param url: 
        :param code: 

        :schema: VirtualServerSpecRoutesMatchesActionRedirect
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__6d333c2f2568efee8e3cff5369ee54c9c21f422ae74ae1868cb9bcb8f5052a37)
            check_type(argname="argument url", value=url, expected_type=type_hints["url"])
            check_type(argname="argument code", value=code, expected_type=type_hints["code"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "url": url,
        }
        if code is not None:
            self._values["code"] = code

    @builtins.property
    def url(self) -> builtins.str:
        '''
        :schema: VirtualServerSpecRoutesMatchesActionRedirect#url
        '''
        result = self._values.get("url")
        assert result is not None, "Required property 'url' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def code(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: VirtualServerSpecRoutesMatchesActionRedirect#code
        '''
        result = self._values.get("code")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerSpecRoutesMatchesActionRedirect(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.VirtualServerSpecRoutesMatchesActionReturn",
    jsii_struct_bases=[],
    name_mapping={
        "body": "body",
        "code": "code",
        "headers": "headers",
        "type": "type",
    },
)
class VirtualServerSpecRoutesMatchesActionReturn:
    def __init__(
        self,
        *,
        body: builtins.str,
        code: typing.Optional[jsii.Number] = None,
        headers: typing.Optional[typing.Sequence[typing.Union["VirtualServerSpecRoutesMatchesActionReturnHeaders", typing.Dict[builtins.str, typing.Any]]]] = None,
        type: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param body: 
        :param code: 
        :param headers: 
        :param type: 

        :schema: VirtualServerSpecRoutesMatchesActionReturn
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__4fe45c19b43d9714776d096276428e01070551cf75078d37dfad628a248a41f6)
            check_type(argname="argument body", value=body, expected_type=type_hints["body"])
            check_type(argname="argument code", value=code, expected_type=type_hints["code"])
            check_type(argname="argument headers", value=headers, expected_type=type_hints["headers"])
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "body": body,
        }
        if code is not None:
            self._values["code"] = code
        if headers is not None:
            self._values["headers"] = headers
        if type is not None:
            self._values["type"] = type

    @builtins.property
    def body(self) -> builtins.str:
        '''
        :schema: VirtualServerSpecRoutesMatchesActionReturn#body
        '''
        result = self._values.get("body")
        assert result is not None, "Required property 'body' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def code(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: VirtualServerSpecRoutesMatchesActionReturn#code
        '''
        result = self._values.get("code")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def headers(
        self,
    ) -> typing.Optional[typing.List["VirtualServerSpecRoutesMatchesActionReturnHeaders"]]:
        '''
        :schema: VirtualServerSpecRoutesMatchesActionReturn#headers
        '''
        result = self._values.get("headers")
        return typing.cast(typing.Optional[typing.List["VirtualServerSpecRoutesMatchesActionReturnHeaders"]], result)

    @builtins.property
    def type(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecRoutesMatchesActionReturn#type
        '''
        result = self._values.get("type")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerSpecRoutesMatchesActionReturn(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.VirtualServerSpecRoutesMatchesActionReturnHeaders",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "value": "value"},
)
class VirtualServerSpecRoutesMatchesActionReturnHeaders:
    def __init__(
        self,
        *,
        name: builtins.str,
        value: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param name: 
        :param value: 

        :schema: VirtualServerSpecRoutesMatchesActionReturnHeaders
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__bb08c8237245e77285f3da6460ca62d2d607d90f261ee780aad3bb77d35a49d6)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }
        if value is not None:
            self._values["value"] = value

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: VirtualServerSpecRoutesMatchesActionReturnHeaders#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def value(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecRoutesMatchesActionReturnHeaders#value
        '''
        result = self._values.get("value")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerSpecRoutesMatchesActionReturnHeaders(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.VirtualServerSpecRoutesMatchesConditions",
    jsii_struct_bases=[],
    name_mapping={
        "value": "value",
        "argument": "argument",
        "cookie": "cookie",
        "header": "header",
        "variable": "variable",
    },
)
class VirtualServerSpecRoutesMatchesConditions:
    def __init__(
        self,
        *,
        value: builtins.str,
        argument: typing.Optional[builtins.str] = None,
        cookie: typing.Optional[builtins.str] = None,
        header: typing.Optional[builtins.str] = None,
        variable: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param value: 
        :param argument: 
        :param cookie: 
        :param header: 
        :param variable: 

        :schema: VirtualServerSpecRoutesMatchesConditions
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__dbd88a810a535f1fc3e73cf805c6ab6f677ea9f3a04bd2401f5b3fd1f5f5bb78)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
            check_type(argname="argument argument", value=argument, expected_type=type_hints["argument"])
            check_type(argname="argument cookie", value=cookie, expected_type=type_hints["cookie"])
            check_type(argname="argument header", value=header, expected_type=type_hints["header"])
            check_type(argname="argument variable", value=variable, expected_type=type_hints["variable"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "value": value,
        }
        if argument is not None:
            self._values["argument"] = argument
        if cookie is not None:
            self._values["cookie"] = cookie
        if header is not None:
            self._values["header"] = header
        if variable is not None:
            self._values["variable"] = variable

    @builtins.property
    def value(self) -> builtins.str:
        '''
        :schema: VirtualServerSpecRoutesMatchesConditions#value
        '''
        result = self._values.get("value")
        assert result is not None, "Required property 'value' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def argument(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecRoutesMatchesConditions#argument
        '''
        result = self._values.get("argument")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def cookie(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecRoutesMatchesConditions#cookie
        '''
        result = self._values.get("cookie")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def header(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecRoutesMatchesConditions#header
        '''
        result = self._values.get("header")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def variable(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecRoutesMatchesConditions#variable
        '''
        result = self._values.get("variable")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerSpecRoutesMatchesConditions(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.VirtualServerSpecRoutesMatchesSplits",
    jsii_struct_bases=[],
    name_mapping={"action": "action", "weight": "weight"},
)
class VirtualServerSpecRoutesMatchesSplits:
    def __init__(
        self,
        *,
        action: typing.Union["VirtualServerSpecRoutesMatchesSplitsAction", typing.Dict[builtins.str, typing.Any]],
        weight: jsii.Number,
    ) -> None:
        '''
        :param action: 
        :param weight: 

        :schema: VirtualServerSpecRoutesMatchesSplits
        '''
        if isinstance(action, dict):
            action = VirtualServerSpecRoutesMatchesSplitsAction(**action)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__4b0912a8ced61cd1072ec804b01182c45221038d8094dcfb51970cc3ae81747a)
            check_type(argname="argument action", value=action, expected_type=type_hints["action"])
            check_type(argname="argument weight", value=weight, expected_type=type_hints["weight"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "action": action,
            "weight": weight,
        }

    @builtins.property
    def action(self) -> "VirtualServerSpecRoutesMatchesSplitsAction":
        '''
        :schema: VirtualServerSpecRoutesMatchesSplits#action
        '''
        result = self._values.get("action")
        assert result is not None, "Required property 'action' is missing"
        return typing.cast("VirtualServerSpecRoutesMatchesSplitsAction", result)

    @builtins.property
    def weight(self) -> jsii.Number:
        '''
        :schema: VirtualServerSpecRoutesMatchesSplits#weight
        '''
        result = self._values.get("weight")
        assert result is not None, "Required property 'weight' is missing"
        return typing.cast(jsii.Number, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerSpecRoutesMatchesSplits(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.VirtualServerSpecRoutesMatchesSplitsAction",
    jsii_struct_bases=[],
    name_mapping={
        "pass_": "pass",
        "proxy": "proxy",
        "redirect": "redirect",
        "return_": "return",
    },
)
class VirtualServerSpecRoutesMatchesSplitsAction:
    def __init__(
        self,
        *,
        pass_: typing.Optional[builtins.str] = None,
        proxy: typing.Optional[typing.Union["VirtualServerSpecRoutesMatchesSplitsActionProxy", typing.Dict[builtins.str, typing.Any]]] = None,
        redirect: typing.Optional[typing.Union["VirtualServerSpecRoutesMatchesSplitsActionRedirect", typing.Dict[builtins.str, typing.Any]]] = None,
        return_: typing.Optional[typing.Union["VirtualServerSpecRoutesMatchesSplitsActionReturn", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param pass_: 
        :param proxy: 
        :param redirect: 
        :param return_: 

        :schema: VirtualServerSpecRoutesMatchesSplitsAction
        '''
        if isinstance(proxy, dict):
            proxy = VirtualServerSpecRoutesMatchesSplitsActionProxy(**proxy)
        if isinstance(redirect, dict):
            redirect = VirtualServerSpecRoutesMatchesSplitsActionRedirect(**redirect)
        if isinstance(return_, dict):
            return_ = VirtualServerSpecRoutesMatchesSplitsActionReturn(**return_)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__8f6bc190867ee75cbf7a0485b7ef095df8262c28c0cc4cef6ba465457049a480)
            check_type(argname="argument pass_", value=pass_, expected_type=type_hints["pass_"])
            check_type(argname="argument proxy", value=proxy, expected_type=type_hints["proxy"])
            check_type(argname="argument redirect", value=redirect, expected_type=type_hints["redirect"])
            check_type(argname="argument return_", value=return_, expected_type=type_hints["return_"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if pass_ is not None:
            self._values["pass_"] = pass_
        if proxy is not None:
            self._values["proxy"] = proxy
        if redirect is not None:
            self._values["redirect"] = redirect
        if return_ is not None:
            self._values["return_"] = return_

    @builtins.property
    def pass_(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecRoutesMatchesSplitsAction#pass
        '''
        result = self._values.get("pass_")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def proxy(
        self,
    ) -> typing.Optional["VirtualServerSpecRoutesMatchesSplitsActionProxy"]:
        '''
        :schema: VirtualServerSpecRoutesMatchesSplitsAction#proxy
        '''
        result = self._values.get("proxy")
        return typing.cast(typing.Optional["VirtualServerSpecRoutesMatchesSplitsActionProxy"], result)

    @builtins.property
    def redirect(
        self,
    ) -> typing.Optional["VirtualServerSpecRoutesMatchesSplitsActionRedirect"]:
        '''
        :schema: VirtualServerSpecRoutesMatchesSplitsAction#redirect
        '''
        result = self._values.get("redirect")
        return typing.cast(typing.Optional["VirtualServerSpecRoutesMatchesSplitsActionRedirect"], result)

    @builtins.property
    def return_(
        self,
    ) -> typing.Optional["VirtualServerSpecRoutesMatchesSplitsActionReturn"]:
        '''
        :schema: VirtualServerSpecRoutesMatchesSplitsAction#return
        '''
        result = self._values.get("return_")
        return typing.cast(typing.Optional["VirtualServerSpecRoutesMatchesSplitsActionReturn"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerSpecRoutesMatchesSplitsAction(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.VirtualServerSpecRoutesMatchesSplitsActionProxy",
    jsii_struct_bases=[],
    name_mapping={
        "upstream": "upstream",
        "request_headers": "requestHeaders",
        "response_headers": "responseHeaders",
        "rewrite_path": "rewritePath",
    },
)
class VirtualServerSpecRoutesMatchesSplitsActionProxy:
    def __init__(
        self,
        *,
        upstream: builtins.str,
        request_headers: typing.Optional[typing.Union["VirtualServerSpecRoutesMatchesSplitsActionProxyRequestHeaders", typing.Dict[builtins.str, typing.Any]]] = None,
        response_headers: typing.Optional[typing.Union["VirtualServerSpecRoutesMatchesSplitsActionProxyResponseHeaders", typing.Dict[builtins.str, typing.Any]]] = None,
        rewrite_path: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param upstream: 
        :param request_headers: 
        :param response_headers: 
        :param rewrite_path: 

        :schema: VirtualServerSpecRoutesMatchesSplitsActionProxy
        '''
        if isinstance(request_headers, dict):
            request_headers = VirtualServerSpecRoutesMatchesSplitsActionProxyRequestHeaders(**request_headers)
        if isinstance(response_headers, dict):
            response_headers = VirtualServerSpecRoutesMatchesSplitsActionProxyResponseHeaders(**response_headers)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__691f04cf3b63f7aa24ae3ad767f5fbd8312a522f8f9dd3b41d1509e8c5e99cae)
            check_type(argname="argument upstream", value=upstream, expected_type=type_hints["upstream"])
            check_type(argname="argument request_headers", value=request_headers, expected_type=type_hints["request_headers"])
            check_type(argname="argument response_headers", value=response_headers, expected_type=type_hints["response_headers"])
            check_type(argname="argument rewrite_path", value=rewrite_path, expected_type=type_hints["rewrite_path"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "upstream": upstream,
        }
        if request_headers is not None:
            self._values["request_headers"] = request_headers
        if response_headers is not None:
            self._values["response_headers"] = response_headers
        if rewrite_path is not None:
            self._values["rewrite_path"] = rewrite_path

    @builtins.property
    def upstream(self) -> builtins.str:
        '''
        :schema: VirtualServerSpecRoutesMatchesSplitsActionProxy#upstream
        '''
        result = self._values.get("upstream")
        assert result is not None, "Required property 'upstream' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def request_headers(
        self,
    ) -> typing.Optional["VirtualServerSpecRoutesMatchesSplitsActionProxyRequestHeaders"]:
        '''
        :schema: VirtualServerSpecRoutesMatchesSplitsActionProxy#requestHeaders
        '''
        result = self._values.get("request_headers")
        return typing.cast(typing.Optional["VirtualServerSpecRoutesMatchesSplitsActionProxyRequestHeaders"], result)

    @builtins.property
    def response_headers(
        self,
    ) -> typing.Optional["VirtualServerSpecRoutesMatchesSplitsActionProxyResponseHeaders"]:
        '''
        :schema: VirtualServerSpecRoutesMatchesSplitsActionProxy#responseHeaders
        '''
        result = self._values.get("response_headers")
        return typing.cast(typing.Optional["VirtualServerSpecRoutesMatchesSplitsActionProxyResponseHeaders"], result)

    @builtins.property
    def rewrite_path(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecRoutesMatchesSplitsActionProxy#rewritePath
        '''
        result = self._values.get("rewrite_path")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerSpecRoutesMatchesSplitsActionProxy(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.VirtualServerSpecRoutesMatchesSplitsActionProxyRequestHeaders",
    jsii_struct_bases=[],
    name_mapping={"pass_": "pass", "set": "set"},
)
class VirtualServerSpecRoutesMatchesSplitsActionProxyRequestHeaders:
    def __init__(
        self,
        *,
        pass_: typing.Optional[builtins.bool] = None,
        set: typing.Optional[typing.Sequence[typing.Union["VirtualServerSpecRoutesMatchesSplitsActionProxyRequestHeadersSet", typing.Dict[builtins.str, typing.Any]]]] = None,
    ) -> None:
        '''
        :param pass_: 
        :param set: 

        :schema: VirtualServerSpecRoutesMatchesSplitsActionProxyRequestHeaders
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__40f82a8f3340989bba7b25f005751037e5fb774dcf84b3d9226e1f949d27ef9d)
            check_type(argname="argument pass_", value=pass_, expected_type=type_hints["pass_"])
            check_type(argname="argument set", value=set, expected_type=type_hints["set"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if pass_ is not None:
            self._values["pass_"] = pass_
        if set is not None:
            self._values["set"] = set

    @builtins.property
    def pass_(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: VirtualServerSpecRoutesMatchesSplitsActionProxyRequestHeaders#pass
        '''
        result = self._values.get("pass_")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def set(
        self,
    ) -> typing.Optional[typing.List["VirtualServerSpecRoutesMatchesSplitsActionProxyRequestHeadersSet"]]:
        '''
        :schema: VirtualServerSpecRoutesMatchesSplitsActionProxyRequestHeaders#set
        '''
        result = self._values.get("set")
        return typing.cast(typing.Optional[typing.List["VirtualServerSpecRoutesMatchesSplitsActionProxyRequestHeadersSet"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerSpecRoutesMatchesSplitsActionProxyRequestHeaders(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.VirtualServerSpecRoutesMatchesSplitsActionProxyRequestHeadersSet",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "value": "value"},
)
class VirtualServerSpecRoutesMatchesSplitsActionProxyRequestHeadersSet:
    def __init__(
        self,
        *,
        name: builtins.str,
        value: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param name: 
        :param value: 

        :schema: VirtualServerSpecRoutesMatchesSplitsActionProxyRequestHeadersSet
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__95b4631e944393b26f2807e4c67ed0080b3f96f959f1161050f897a69cf1fa0e)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }
        if value is not None:
            self._values["value"] = value

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: VirtualServerSpecRoutesMatchesSplitsActionProxyRequestHeadersSet#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def value(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecRoutesMatchesSplitsActionProxyRequestHeadersSet#value
        '''
        result = self._values.get("value")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerSpecRoutesMatchesSplitsActionProxyRequestHeadersSet(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.VirtualServerSpecRoutesMatchesSplitsActionProxyResponseHeaders",
    jsii_struct_bases=[],
    name_mapping={"add": "add", "hide": "hide", "ignore": "ignore", "pass_": "pass"},
)
class VirtualServerSpecRoutesMatchesSplitsActionProxyResponseHeaders:
    def __init__(
        self,
        *,
        add: typing.Optional[typing.Sequence[typing.Union["VirtualServerSpecRoutesMatchesSplitsActionProxyResponseHeadersAdd", typing.Dict[builtins.str, typing.Any]]]] = None,
        hide: typing.Optional[typing.Sequence[builtins.str]] = None,
        ignore: typing.Optional[typing.Sequence[builtins.str]] = None,
        pass_: typing.Optional[typing.Sequence[builtins.str]] = None,
    ) -> None:
        '''
        :param add: 
        :param hide: 
        :param ignore: 
        :param pass_: 

        :schema: VirtualServerSpecRoutesMatchesSplitsActionProxyResponseHeaders
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__0b8f8365357d97d76918084a9f006235f88debfcfd3646dd78eb0fb591e8724d)
            check_type(argname="argument add", value=add, expected_type=type_hints["add"])
            check_type(argname="argument hide", value=hide, expected_type=type_hints["hide"])
            check_type(argname="argument ignore", value=ignore, expected_type=type_hints["ignore"])
            check_type(argname="argument pass_", value=pass_, expected_type=type_hints["pass_"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if add is not None:
            self._values["add"] = add
        if hide is not None:
            self._values["hide"] = hide
        if ignore is not None:
            self._values["ignore"] = ignore
        if pass_ is not None:
            self._values["pass_"] = pass_

    @builtins.property
    def add(
        self,
    ) -> typing.Optional[typing.List["VirtualServerSpecRoutesMatchesSplitsActionProxyResponseHeadersAdd"]]:
        '''
        :schema: VirtualServerSpecRoutesMatchesSplitsActionProxyResponseHeaders#add
        '''
        result = self._values.get("add")
        return typing.cast(typing.Optional[typing.List["VirtualServerSpecRoutesMatchesSplitsActionProxyResponseHeadersAdd"]], result)

    @builtins.property
    def hide(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: VirtualServerSpecRoutesMatchesSplitsActionProxyResponseHeaders#hide
        '''
        result = self._values.get("hide")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def ignore(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: VirtualServerSpecRoutesMatchesSplitsActionProxyResponseHeaders#ignore
        '''
        result = self._values.get("ignore")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def pass_(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: VirtualServerSpecRoutesMatchesSplitsActionProxyResponseHeaders#pass
        '''
        result = self._values.get("pass_")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerSpecRoutesMatchesSplitsActionProxyResponseHeaders(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.VirtualServerSpecRoutesMatchesSplitsActionProxyResponseHeadersAdd",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "always": "always", "value": "value"},
)
class VirtualServerSpecRoutesMatchesSplitsActionProxyResponseHeadersAdd:
    def __init__(
        self,
        *,
        name: builtins.str,
        always: typing.Optional[builtins.bool] = None,
        value: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param name: 
        :param always: 
        :param value: 

        :schema: VirtualServerSpecRoutesMatchesSplitsActionProxyResponseHeadersAdd
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__4353d6d6a895d3ebbe4bcb414041eda5fd7b0c11e88807095bc76ef303902b55)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument always", value=always, expected_type=type_hints["always"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }
        if always is not None:
            self._values["always"] = always
        if value is not None:
            self._values["value"] = value

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: VirtualServerSpecRoutesMatchesSplitsActionProxyResponseHeadersAdd#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def always(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: VirtualServerSpecRoutesMatchesSplitsActionProxyResponseHeadersAdd#always
        '''
        result = self._values.get("always")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def value(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecRoutesMatchesSplitsActionProxyResponseHeadersAdd#value
        '''
        result = self._values.get("value")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerSpecRoutesMatchesSplitsActionProxyResponseHeadersAdd(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.VirtualServerSpecRoutesMatchesSplitsActionRedirect",
    jsii_struct_bases=[],
    name_mapping={"url": "url", "code": "code"},
)
class VirtualServerSpecRoutesMatchesSplitsActionRedirect:
    def __init__(
        self,
        *,
        url: builtins.str,
        code: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param url: 
        :param code: 

        :schema: VirtualServerSpecRoutesMatchesSplitsActionRedirect
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__aab44ff60742731cb9ce9b1d31eb1ce9d6b1bd45796db853877a4e2fc6e48f01)
            check_type(argname="argument url", value=url, expected_type=type_hints["url"])
            check_type(argname="argument code", value=code, expected_type=type_hints["code"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "url": url,
        }
        if code is not None:
            self._values["code"] = code

    @builtins.property
    def url(self) -> builtins.str:
        '''
        :schema: VirtualServerSpecRoutesMatchesSplitsActionRedirect#url
        '''
        result = self._values.get("url")
        assert result is not None, "Required property 'url' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def code(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: VirtualServerSpecRoutesMatchesSplitsActionRedirect#code
        '''
        result = self._values.get("code")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerSpecRoutesMatchesSplitsActionRedirect(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.VirtualServerSpecRoutesMatchesSplitsActionReturn",
    jsii_struct_bases=[],
    name_mapping={
        "body": "body",
        "code": "code",
        "headers": "headers",
        "type": "type",
    },
)
class VirtualServerSpecRoutesMatchesSplitsActionReturn:
    def __init__(
        self,
        *,
        body: builtins.str,
        code: typing.Optional[jsii.Number] = None,
        headers: typing.Optional[typing.Sequence[typing.Union["VirtualServerSpecRoutesMatchesSplitsActionReturnHeaders", typing.Dict[builtins.str, typing.Any]]]] = None,
        type: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param body: 
        :param code: 
        :param headers: 
        :param type: 

        :schema: VirtualServerSpecRoutesMatchesSplitsActionReturn
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__939aa4db8a63a1e9d564fecf2eda91ec18dee12a7799d9883c6c9ccbec42155d)
            check_type(argname="argument body", value=body, expected_type=type_hints["body"])
            check_type(argname="argument code", value=code, expected_type=type_hints["code"])
            check_type(argname="argument headers", value=headers, expected_type=type_hints["headers"])
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "body": body,
        }
        if code is not None:
            self._values["code"] = code
        if headers is not None:
            self._values["headers"] = headers
        if type is not None:
            self._values["type"] = type

    @builtins.property
    def body(self) -> builtins.str:
        '''
        :schema: VirtualServerSpecRoutesMatchesSplitsActionReturn#body
        '''
        result = self._values.get("body")
        assert result is not None, "Required property 'body' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def code(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: VirtualServerSpecRoutesMatchesSplitsActionReturn#code
        '''
        result = self._values.get("code")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def headers(
        self,
    ) -> typing.Optional[typing.List["VirtualServerSpecRoutesMatchesSplitsActionReturnHeaders"]]:
        '''
        :schema: VirtualServerSpecRoutesMatchesSplitsActionReturn#headers
        '''
        result = self._values.get("headers")
        return typing.cast(typing.Optional[typing.List["VirtualServerSpecRoutesMatchesSplitsActionReturnHeaders"]], result)

    @builtins.property
    def type(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecRoutesMatchesSplitsActionReturn#type
        '''
        result = self._values.get("type")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerSpecRoutesMatchesSplitsActionReturn(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.VirtualServerSpecRoutesMatchesSplitsActionReturnHeaders",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "value": "value"},
)
class VirtualServerSpecRoutesMatchesSplitsActionReturnHeaders:
    def __init__(
        self,
        *,
        name: builtins.str,
        value: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param name: 
        :param value: 

        :schema: VirtualServerSpecRoutesMatchesSplitsActionReturnHeaders
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__fa217ea573e6f47e96f0c77ccd5dfdbdf04ea02c37fb6daea552287f81fdc37e)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }
        if value is not None:
            self._values["value"] = value

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: VirtualServerSpecRoutesMatchesSplitsActionReturnHeaders#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def value(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecRoutesMatchesSplitsActionReturnHeaders#value
        '''
        result = self._values.get("value")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerSpecRoutesMatchesSplitsActionReturnHeaders(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.VirtualServerSpecRoutesPolicies",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "namespace": "namespace"},
)
class VirtualServerSpecRoutesPolicies:
    def __init__(
        self,
        *,
        name: builtins.str,
        namespace: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param name: 
        :param namespace: 

        :schema: VirtualServerSpecRoutesPolicies
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__09a248d61d1b1cf81182cf0928c3592060db01d3a14c112931ec9f0259b77007)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument namespace", value=namespace, expected_type=type_hints["namespace"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }
        if namespace is not None:
            self._values["namespace"] = namespace

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: VirtualServerSpecRoutesPolicies#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def namespace(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecRoutesPolicies#namespace
        '''
        result = self._values.get("namespace")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerSpecRoutesPolicies(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.VirtualServerSpecRoutesRouteSelector",
    jsii_struct_bases=[],
    name_mapping={
        "match_expressions": "matchExpressions",
        "match_labels": "matchLabels",
    },
)
class VirtualServerSpecRoutesRouteSelector:
    def __init__(
        self,
        *,
        match_expressions: typing.Optional[typing.Sequence[typing.Union["VirtualServerSpecRoutesRouteSelectorMatchExpressions", typing.Dict[builtins.str, typing.Any]]]] = None,
        match_labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    ) -> None:
        '''
        :param match_expressions: 
        :param match_labels: 

        :schema: VirtualServerSpecRoutesRouteSelector
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__3ac7f934b3d6bd5b0074a741c46c3fe46cc412645e51d87144f08191b0e18210)
            check_type(argname="argument match_expressions", value=match_expressions, expected_type=type_hints["match_expressions"])
            check_type(argname="argument match_labels", value=match_labels, expected_type=type_hints["match_labels"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if match_expressions is not None:
            self._values["match_expressions"] = match_expressions
        if match_labels is not None:
            self._values["match_labels"] = match_labels

    @builtins.property
    def match_expressions(
        self,
    ) -> typing.Optional[typing.List["VirtualServerSpecRoutesRouteSelectorMatchExpressions"]]:
        '''
        :schema: VirtualServerSpecRoutesRouteSelector#matchExpressions
        '''
        result = self._values.get("match_expressions")
        return typing.cast(typing.Optional[typing.List["VirtualServerSpecRoutesRouteSelectorMatchExpressions"]], result)

    @builtins.property
    def match_labels(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: VirtualServerSpecRoutesRouteSelector#matchLabels
        '''
        result = self._values.get("match_labels")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerSpecRoutesRouteSelector(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.VirtualServerSpecRoutesRouteSelectorMatchExpressions",
    jsii_struct_bases=[],
    name_mapping={"key": "key", "operator": "operator", "values": "values"},
)
class VirtualServerSpecRoutesRouteSelectorMatchExpressions:
    def __init__(
        self,
        *,
        key: builtins.str,
        operator: builtins.str,
        values: typing.Optional[typing.Sequence[builtins.str]] = None,
    ) -> None:
        '''
        :param key: 
        :param operator: 
        :param values: 

        :schema: VirtualServerSpecRoutesRouteSelectorMatchExpressions
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__bac9e4b7857d8dcd35b090fde6a07e1217378e26f597dc7c0cd6858ed92d1e06)
            check_type(argname="argument key", value=key, expected_type=type_hints["key"])
            check_type(argname="argument operator", value=operator, expected_type=type_hints["operator"])
            check_type(argname="argument values", value=values, expected_type=type_hints["values"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "key": key,
            "operator": operator,
        }
        if values is not None:
            self._values["values"] = values

    @builtins.property
    def key(self) -> builtins.str:
        '''
        :schema: VirtualServerSpecRoutesRouteSelectorMatchExpressions#key
        '''
        result = self._values.get("key")
        assert result is not None, "Required property 'key' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def operator(self) -> builtins.str:
        '''
        :schema: VirtualServerSpecRoutesRouteSelectorMatchExpressions#operator
        '''
        result = self._values.get("operator")
        assert result is not None, "Required property 'operator' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def values(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: VirtualServerSpecRoutesRouteSelectorMatchExpressions#values
        '''
        result = self._values.get("values")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerSpecRoutesRouteSelectorMatchExpressions(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.VirtualServerSpecRoutesSplits",
    jsii_struct_bases=[],
    name_mapping={"action": "action", "weight": "weight"},
)
class VirtualServerSpecRoutesSplits:
    def __init__(
        self,
        *,
        action: typing.Union["VirtualServerSpecRoutesSplitsAction", typing.Dict[builtins.str, typing.Any]],
        weight: jsii.Number,
    ) -> None:
        '''
        :param action: 
        :param weight: 

        :schema: VirtualServerSpecRoutesSplits
        '''
        if isinstance(action, dict):
            action = VirtualServerSpecRoutesSplitsAction(**action)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__3c30a3d337d6a2090b749ea27b36689812d69747280200bc2db08844a36ae58c)
            check_type(argname="argument action", value=action, expected_type=type_hints["action"])
            check_type(argname="argument weight", value=weight, expected_type=type_hints["weight"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "action": action,
            "weight": weight,
        }

    @builtins.property
    def action(self) -> "VirtualServerSpecRoutesSplitsAction":
        '''
        :schema: VirtualServerSpecRoutesSplits#action
        '''
        result = self._values.get("action")
        assert result is not None, "Required property 'action' is missing"
        return typing.cast("VirtualServerSpecRoutesSplitsAction", result)

    @builtins.property
    def weight(self) -> jsii.Number:
        '''
        :schema: VirtualServerSpecRoutesSplits#weight
        '''
        result = self._values.get("weight")
        assert result is not None, "Required property 'weight' is missing"
        return typing.cast(jsii.Number, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerSpecRoutesSplits(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.VirtualServerSpecRoutesSplitsAction",
    jsii_struct_bases=[],
    name_mapping={
        "pass_": "pass",
        "proxy": "proxy",
        "redirect": "redirect",
        "return_": "return",
    },
)
class VirtualServerSpecRoutesSplitsAction:
    def __init__(
        self,
        *,
        pass_: typing.Optional[builtins.str] = None,
        proxy: typing.Optional[typing.Union["VirtualServerSpecRoutesSplitsActionProxy", typing.Dict[builtins.str, typing.Any]]] = None,
        redirect: typing.Optional[typing.Union["VirtualServerSpecRoutesSplitsActionRedirect", typing.Dict[builtins.str, typing.Any]]] = None,
        return_: typing.Optional[typing.Union["VirtualServerSpecRoutesSplitsActionReturn", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param pass_: 
        :param proxy: 
        :param redirect: 
        :param return_: 

        :schema: VirtualServerSpecRoutesSplitsAction
        '''
        if isinstance(proxy, dict):
            proxy = VirtualServerSpecRoutesSplitsActionProxy(**proxy)
        if isinstance(redirect, dict):
            redirect = VirtualServerSpecRoutesSplitsActionRedirect(**redirect)
        if isinstance(return_, dict):
            return_ = VirtualServerSpecRoutesSplitsActionReturn(**return_)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__3c478faf5faff8d44150f471ec5a2fc64fefae580da69d4f373e89b986251057)
            check_type(argname="argument pass_", value=pass_, expected_type=type_hints["pass_"])
            check_type(argname="argument proxy", value=proxy, expected_type=type_hints["proxy"])
            check_type(argname="argument redirect", value=redirect, expected_type=type_hints["redirect"])
            check_type(argname="argument return_", value=return_, expected_type=type_hints["return_"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if pass_ is not None:
            self._values["pass_"] = pass_
        if proxy is not None:
            self._values["proxy"] = proxy
        if redirect is not None:
            self._values["redirect"] = redirect
        if return_ is not None:
            self._values["return_"] = return_

    @builtins.property
    def pass_(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecRoutesSplitsAction#pass
        '''
        result = self._values.get("pass_")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def proxy(self) -> typing.Optional["VirtualServerSpecRoutesSplitsActionProxy"]:
        '''
        :schema: VirtualServerSpecRoutesSplitsAction#proxy
        '''
        result = self._values.get("proxy")
        return typing.cast(typing.Optional["VirtualServerSpecRoutesSplitsActionProxy"], result)

    @builtins.property
    def redirect(
        self,
    ) -> typing.Optional["VirtualServerSpecRoutesSplitsActionRedirect"]:
        '''
        :schema: VirtualServerSpecRoutesSplitsAction#redirect
        '''
        result = self._values.get("redirect")
        return typing.cast(typing.Optional["VirtualServerSpecRoutesSplitsActionRedirect"], result)

    @builtins.property
    def return_(self) -> typing.Optional["VirtualServerSpecRoutesSplitsActionReturn"]:
        '''
        :schema: VirtualServerSpecRoutesSplitsAction#return
        '''
        result = self._values.get("return_")
        return typing.cast(typing.Optional["VirtualServerSpecRoutesSplitsActionReturn"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerSpecRoutesSplitsAction(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.VirtualServerSpecRoutesSplitsActionProxy",
    jsii_struct_bases=[],
    name_mapping={
        "upstream": "upstream",
        "request_headers": "requestHeaders",
        "response_headers": "responseHeaders",
        "rewrite_path": "rewritePath",
    },
)
class VirtualServerSpecRoutesSplitsActionProxy:
    def __init__(
        self,
        *,
        upstream: builtins.str,
        request_headers: typing.Optional[typing.Union["VirtualServerSpecRoutesSplitsActionProxyRequestHeaders", typing.Dict[builtins.str, typing.Any]]] = None,
        response_headers: typing.Optional[typing.Union["VirtualServerSpecRoutesSplitsActionProxyResponseHeaders", typing.Dict[builtins.str, typing.Any]]] = None,
        rewrite_path: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param upstream: 
        :param request_headers: 
        :param response_headers: 
        :param rewrite_path: 

        :schema: VirtualServerSpecRoutesSplitsActionProxy
        '''
        if isinstance(request_headers, dict):
            request_headers = VirtualServerSpecRoutesSplitsActionProxyRequestHeaders(**request_headers)
        if isinstance(response_headers, dict):
            response_headers = VirtualServerSpecRoutesSplitsActionProxyResponseHeaders(**response_headers)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__687aada734421150e6a1730868b15adb481db016ffcf89edb18c794fa422522f)
            check_type(argname="argument upstream", value=upstream, expected_type=type_hints["upstream"])
            check_type(argname="argument request_headers", value=request_headers, expected_type=type_hints["request_headers"])
            check_type(argname="argument response_headers", value=response_headers, expected_type=type_hints["response_headers"])
            check_type(argname="argument rewrite_path", value=rewrite_path, expected_type=type_hints["rewrite_path"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "upstream": upstream,
        }
        if request_headers is not None:
            self._values["request_headers"] = request_headers
        if response_headers is not None:
            self._values["response_headers"] = response_headers
        if rewrite_path is not None:
            self._values["rewrite_path"] = rewrite_path

    @builtins.property
    def upstream(self) -> builtins.str:
        '''
        :schema: VirtualServerSpecRoutesSplitsActionProxy#upstream
        '''
        result = self._values.get("upstream")
        assert result is not None, "Required property 'upstream' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def request_headers(
        self,
    ) -> typing.Optional["VirtualServerSpecRoutesSplitsActionProxyRequestHeaders"]:
        '''
        :schema: VirtualServerSpecRoutesSplitsActionProxy#requestHeaders
        '''
        result = self._values.get("request_headers")
        return typing.cast(typing.Optional["VirtualServerSpecRoutesSplitsActionProxyRequestHeaders"], result)

    @builtins.property
    def response_headers(
        self,
    ) -> typing.Optional["VirtualServerSpecRoutesSplitsActionProxyResponseHeaders"]:
        '''
        :schema: VirtualServerSpecRoutesSplitsActionProxy#responseHeaders
        '''
        result = self._values.get("response_headers")
        return typing.cast(typing.Optional["VirtualServerSpecRoutesSplitsActionProxyResponseHeaders"], result)

    @builtins.property
    def rewrite_path(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecRoutesSplitsActionProxy#rewritePath
        '''
        result = self._values.get("rewrite_path")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerSpecRoutesSplitsActionProxy(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.VirtualServerSpecRoutesSplitsActionProxyRequestHeaders",
    jsii_struct_bases=[],
    name_mapping={"pass_": "pass", "set": "set"},
)
class VirtualServerSpecRoutesSplitsActionProxyRequestHeaders:
    def __init__(
        self,
        *,
        pass_: typing.Optional[builtins.bool] = None,
        set: typing.Optional[typing.Sequence[typing.Union["VirtualServerSpecRoutesSplitsActionProxyRequestHeadersSet", typing.Dict[builtins.str, typing.Any]]]] = None,
    ) -> None:
        '''
        :param pass_: 
        :param set: 

        :schema: VirtualServerSpecRoutesSplitsActionProxyRequestHeaders
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__6e5a7ddf1ac086b6de5016d4262c17513badba4820538c9749b0567399655fa0)
            check_type(argname="argument pass_", value=pass_, expected_type=type_hints["pass_"])
            check_type(argname="argument set", value=set, expected_type=type_hints["set"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if pass_ is not None:
            self._values["pass_"] = pass_
        if set is not None:
            self._values["set"] = set

    @builtins.property
    def pass_(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: VirtualServerSpecRoutesSplitsActionProxyRequestHeaders#pass
        '''
        result = self._values.get("pass_")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def set(
        self,
    ) -> typing.Optional[typing.List["VirtualServerSpecRoutesSplitsActionProxyRequestHeadersSet"]]:
        '''
        :schema: VirtualServerSpecRoutesSplitsActionProxyRequestHeaders#set
        '''
        result = self._values.get("set")
        return typing.cast(typing.Optional[typing.List["VirtualServerSpecRoutesSplitsActionProxyRequestHeadersSet"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerSpecRoutesSplitsActionProxyRequestHeaders(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.VirtualServerSpecRoutesSplitsActionProxyRequestHeadersSet",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "value": "value"},
)
class VirtualServerSpecRoutesSplitsActionProxyRequestHeadersSet:
    def __init__(
        self,
        *,
        name: builtins.str,
        value: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param name: 
        :param value: 

        :schema: VirtualServerSpecRoutesSplitsActionProxyRequestHeadersSet
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__bb7b378936da6c5cdfc6fea836b2909f694d4f2bacab016af77fc0446d3e3d8d)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }
        if value is not None:
            self._values["value"] = value

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: VirtualServerSpecRoutesSplitsActionProxyRequestHeadersSet#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def value(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecRoutesSplitsActionProxyRequestHeadersSet#value
        '''
        result = self._values.get("value")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerSpecRoutesSplitsActionProxyRequestHeadersSet(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.VirtualServerSpecRoutesSplitsActionProxyResponseHeaders",
    jsii_struct_bases=[],
    name_mapping={"add": "add", "hide": "hide", "ignore": "ignore", "pass_": "pass"},
)
class VirtualServerSpecRoutesSplitsActionProxyResponseHeaders:
    def __init__(
        self,
        *,
        add: typing.Optional[typing.Sequence[typing.Union["VirtualServerSpecRoutesSplitsActionProxyResponseHeadersAdd", typing.Dict[builtins.str, typing.Any]]]] = None,
        hide: typing.Optional[typing.Sequence[builtins.str]] = None,
        ignore: typing.Optional[typing.Sequence[builtins.str]] = None,
        pass_: typing.Optional[typing.Sequence[builtins.str]] = None,
    ) -> None:
        '''
        :param add: 
        :param hide: 
        :param ignore: 
        :param pass_: 

        :schema: VirtualServerSpecRoutesSplitsActionProxyResponseHeaders
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__cafda9ce80111d2e4fea7dd7c4345ae8cd97a6ccd95a3100fce6b63cf8af77fa)
            check_type(argname="argument add", value=add, expected_type=type_hints["add"])
            check_type(argname="argument hide", value=hide, expected_type=type_hints["hide"])
            check_type(argname="argument ignore", value=ignore, expected_type=type_hints["ignore"])
            check_type(argname="argument pass_", value=pass_, expected_type=type_hints["pass_"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if add is not None:
            self._values["add"] = add
        if hide is not None:
            self._values["hide"] = hide
        if ignore is not None:
            self._values["ignore"] = ignore
        if pass_ is not None:
            self._values["pass_"] = pass_

    @builtins.property
    def add(
        self,
    ) -> typing.Optional[typing.List["VirtualServerSpecRoutesSplitsActionProxyResponseHeadersAdd"]]:
        '''
        :schema: VirtualServerSpecRoutesSplitsActionProxyResponseHeaders#add
        '''
        result = self._values.get("add")
        return typing.cast(typing.Optional[typing.List["VirtualServerSpecRoutesSplitsActionProxyResponseHeadersAdd"]], result)

    @builtins.property
    def hide(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: VirtualServerSpecRoutesSplitsActionProxyResponseHeaders#hide
        '''
        result = self._values.get("hide")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def ignore(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: VirtualServerSpecRoutesSplitsActionProxyResponseHeaders#ignore
        '''
        result = self._values.get("ignore")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def pass_(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: VirtualServerSpecRoutesSplitsActionProxyResponseHeaders#pass
        '''
        result = self._values.get("pass_")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerSpecRoutesSplitsActionProxyResponseHeaders(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.VirtualServerSpecRoutesSplitsActionProxyResponseHeadersAdd",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "always": "always", "value": "value"},
)
class VirtualServerSpecRoutesSplitsActionProxyResponseHeadersAdd:
    def __init__(
        self,
        *,
        name: builtins.str,
        always: typing.Optional[builtins.bool] = None,
        value: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param name: 
        :param always: 
        :param value: 

        :schema: VirtualServerSpecRoutesSplitsActionProxyResponseHeadersAdd
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__da4f58e6b931a8df977c98b9181517a3530c577857573ee0d26cd3a7fd2d3ebd)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument always", value=always, expected_type=type_hints["always"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }
        if always is not None:
            self._values["always"] = always
        if value is not None:
            self._values["value"] = value

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: VirtualServerSpecRoutesSplitsActionProxyResponseHeadersAdd#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def always(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: VirtualServerSpecRoutesSplitsActionProxyResponseHeadersAdd#always
        '''
        result = self._values.get("always")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def value(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecRoutesSplitsActionProxyResponseHeadersAdd#value
        '''
        result = self._values.get("value")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerSpecRoutesSplitsActionProxyResponseHeadersAdd(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.VirtualServerSpecRoutesSplitsActionRedirect",
    jsii_struct_bases=[],
    name_mapping={"url": "url", "code": "code"},
)
class VirtualServerSpecRoutesSplitsActionRedirect:
    def __init__(
        self,
        *,
        url: builtins.str,
        code: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param url: 
        :param code: 

        :schema: VirtualServerSpecRoutesSplitsActionRedirect
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__d1092d219cfc4b5214397c65fce17720dba249dbfe9481b5c6f07b529ddf9cb1)
            check_type(argname="argument url", value=url, expected_type=type_hints["url"])
            check_type(argname="argument code", value=code, expected_type=type_hints["code"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "url": url,
        }
        if code is not None:
            self._values["code"] = code

    @builtins.property
    def url(self) -> builtins.str:
        '''
        :schema: VirtualServerSpecRoutesSplitsActionRedirect#url
        '''
        result = self._values.get("url")
        assert result is not None, "Required property 'url' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def code(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: VirtualServerSpecRoutesSplitsActionRedirect#code
        '''
        result = self._values.get("code")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerSpecRoutesSplitsActionRedirect(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.VirtualServerSpecRoutesSplitsActionReturn",
    jsii_struct_bases=[],
    name_mapping={
        "body": "body",
        "code": "code",
        "headers": "headers",
        "type": "type",
    },
)
class VirtualServerSpecRoutesSplitsActionReturn:
    def __init__(
        self,
        *,
        body: builtins.str,
        code: typing.Optional[jsii.Number] = None,
        headers: typing.Optional[typing.Sequence[typing.Union["VirtualServerSpecRoutesSplitsActionReturnHeaders", typing.Dict[builtins.str, typing.Any]]]] = None,
        type: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param body: 
        :param code: 
        :param headers: 
        :param type: 

        :schema: VirtualServerSpecRoutesSplitsActionReturn
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__da080c534ea2417243664a0d63342435ce8f51e1471d9c572253836d32b6e77a)
            check_type(argname="argument body", value=body, expected_type=type_hints["body"])
            check_type(argname="argument code", value=code, expected_type=type_hints["code"])
            check_type(argname="argument headers", value=headers, expected_type=type_hints["headers"])
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "body": body,
        }
        if code is not None:
            self._values["code"] = code
        if headers is not None:
            self._values["headers"] = headers
        if type is not None:
            self._values["type"] = type

    @builtins.property
    def body(self) -> builtins.str:
        '''
        :schema: VirtualServerSpecRoutesSplitsActionReturn#body
        '''
        result = self._values.get("body")
        assert result is not None, "Required property 'body' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def code(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: VirtualServerSpecRoutesSplitsActionReturn#code
        '''
        result = self._values.get("code")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def headers(
        self,
    ) -> typing.Optional[typing.List["VirtualServerSpecRoutesSplitsActionReturnHeaders"]]:
        '''
        :schema: VirtualServerSpecRoutesSplitsActionReturn#headers
        '''
        result = self._values.get("headers")
        return typing.cast(typing.Optional[typing.List["VirtualServerSpecRoutesSplitsActionReturnHeaders"]], result)

    @builtins.property
    def type(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecRoutesSplitsActionReturn#type
        '''
        result = self._values.get("type")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerSpecRoutesSplitsActionReturn(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.VirtualServerSpecRoutesSplitsActionReturnHeaders",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "value": "value"},
)
class VirtualServerSpecRoutesSplitsActionReturnHeaders:
    def __init__(
        self,
        *,
        name: builtins.str,
        value: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param name: 
        :param value: 

        :schema: VirtualServerSpecRoutesSplitsActionReturnHeaders
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__82a8933868d85ff533ae9a3bcef0ab16b0452815e299e2383964ff5fb871bf1b)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }
        if value is not None:
            self._values["value"] = value

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: VirtualServerSpecRoutesSplitsActionReturnHeaders#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def value(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecRoutesSplitsActionReturnHeaders#value
        '''
        result = self._values.get("value")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerSpecRoutesSplitsActionReturnHeaders(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.VirtualServerSpecTls",
    jsii_struct_bases=[],
    name_mapping={
        "cert_manager": "certManager",
        "redirect": "redirect",
        "secret": "secret",
    },
)
class VirtualServerSpecTls:
    def __init__(
        self,
        *,
        cert_manager: typing.Optional[typing.Union["VirtualServerSpecTlsCertManager", typing.Dict[builtins.str, typing.Any]]] = None,
        redirect: typing.Optional[typing.Union["VirtualServerSpecTlsRedirect", typing.Dict[builtins.str, typing.Any]]] = None,
        secret: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param cert_manager: 
        :param redirect: 
        :param secret: 

        :schema: VirtualServerSpecTls
        '''
        if isinstance(cert_manager, dict):
            cert_manager = VirtualServerSpecTlsCertManager(**cert_manager)
        if isinstance(redirect, dict):
            redirect = VirtualServerSpecTlsRedirect(**redirect)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__b148e4a81a45bf074da1ebe5cb8232c470a2c4eaad0c0fc02eb21b4a21181a49)
            check_type(argname="argument cert_manager", value=cert_manager, expected_type=type_hints["cert_manager"])
            check_type(argname="argument redirect", value=redirect, expected_type=type_hints["redirect"])
            check_type(argname="argument secret", value=secret, expected_type=type_hints["secret"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if cert_manager is not None:
            self._values["cert_manager"] = cert_manager
        if redirect is not None:
            self._values["redirect"] = redirect
        if secret is not None:
            self._values["secret"] = secret

    @builtins.property
    def cert_manager(self) -> typing.Optional["VirtualServerSpecTlsCertManager"]:
        '''
        :schema: VirtualServerSpecTls#cert-manager
        '''
        result = self._values.get("cert_manager")
        return typing.cast(typing.Optional["VirtualServerSpecTlsCertManager"], result)

    @builtins.property
    def redirect(self) -> typing.Optional["VirtualServerSpecTlsRedirect"]:
        '''
        :schema: VirtualServerSpecTls#redirect
        '''
        result = self._values.get("redirect")
        return typing.cast(typing.Optional["VirtualServerSpecTlsRedirect"], result)

    @builtins.property
    def secret(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecTls#secret
        '''
        result = self._values.get("secret")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerSpecTls(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.VirtualServerSpecTlsCertManager",
    jsii_struct_bases=[],
    name_mapping={
        "cluster_issuer": "clusterIssuer",
        "common_name": "commonName",
        "duration": "duration",
        "issuer": "issuer",
        "issuer_group": "issuerGroup",
        "issuer_kind": "issuerKind",
        "issue_temp_cert": "issueTempCert",
        "renew_before": "renewBefore",
        "usages": "usages",
    },
)
class VirtualServerSpecTlsCertManager:
    def __init__(
        self,
        *,
        cluster_issuer: typing.Optional[builtins.str] = None,
        common_name: typing.Optional[builtins.str] = None,
        duration: typing.Optional[builtins.str] = None,
        issuer: typing.Optional[builtins.str] = None,
        issuer_group: typing.Optional[builtins.str] = None,
        issuer_kind: typing.Optional[builtins.str] = None,
        issue_temp_cert: typing.Optional[builtins.bool] = None,
        renew_before: typing.Optional[builtins.str] = None,
        usages: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param cluster_issuer: 
        :param common_name: 
        :param duration: 
        :param issuer: 
        :param issuer_group: 
        :param issuer_kind: 
        :param issue_temp_cert: 
        :param renew_before: 
        :param usages: 

        :schema: VirtualServerSpecTlsCertManager
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__33c197a45b77c456562f923a8e18d2fedb0355b8480b6bfe01f6f548329363a6)
            check_type(argname="argument cluster_issuer", value=cluster_issuer, expected_type=type_hints["cluster_issuer"])
            check_type(argname="argument common_name", value=common_name, expected_type=type_hints["common_name"])
            check_type(argname="argument duration", value=duration, expected_type=type_hints["duration"])
            check_type(argname="argument issuer", value=issuer, expected_type=type_hints["issuer"])
            check_type(argname="argument issuer_group", value=issuer_group, expected_type=type_hints["issuer_group"])
            check_type(argname="argument issuer_kind", value=issuer_kind, expected_type=type_hints["issuer_kind"])
            check_type(argname="argument issue_temp_cert", value=issue_temp_cert, expected_type=type_hints["issue_temp_cert"])
            check_type(argname="argument renew_before", value=renew_before, expected_type=type_hints["renew_before"])
            check_type(argname="argument usages", value=usages, expected_type=type_hints["usages"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if cluster_issuer is not None:
            self._values["cluster_issuer"] = cluster_issuer
        if common_name is not None:
            self._values["common_name"] = common_name
        if duration is not None:
            self._values["duration"] = duration
        if issuer is not None:
            self._values["issuer"] = issuer
        if issuer_group is not None:
            self._values["issuer_group"] = issuer_group
        if issuer_kind is not None:
            self._values["issuer_kind"] = issuer_kind
        if issue_temp_cert is not None:
            self._values["issue_temp_cert"] = issue_temp_cert
        if renew_before is not None:
            self._values["renew_before"] = renew_before
        if usages is not None:
            self._values["usages"] = usages

    @builtins.property
    def cluster_issuer(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecTlsCertManager#cluster-issuer
        '''
        result = self._values.get("cluster_issuer")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def common_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecTlsCertManager#common-name
        '''
        result = self._values.get("common_name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def duration(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecTlsCertManager#duration
        '''
        result = self._values.get("duration")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def issuer(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecTlsCertManager#issuer
        '''
        result = self._values.get("issuer")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def issuer_group(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecTlsCertManager#issuer-group
        '''
        result = self._values.get("issuer_group")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def issuer_kind(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecTlsCertManager#issuer-kind
        '''
        result = self._values.get("issuer_kind")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def issue_temp_cert(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: VirtualServerSpecTlsCertManager#issue-temp-cert
        '''
        result = self._values.get("issue_temp_cert")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def renew_before(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecTlsCertManager#renew-before
        '''
        result = self._values.get("renew_before")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def usages(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecTlsCertManager#usages
        '''
        result = self._values.get("usages")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerSpecTlsCertManager(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.VirtualServerSpecTlsRedirect",
    jsii_struct_bases=[],
    name_mapping={"based_on": "basedOn", "code": "code", "enable": "enable"},
)
class VirtualServerSpecTlsRedirect:
    def __init__(
        self,
        *,
        based_on: typing.Optional[builtins.str] = None,
        code: typing.Optional[jsii.Number] = None,
        enable: typing.Optional[builtins.bool] = None,
    ) -> None:
        '''
        :param based_on: 
        :param code: 
        :param enable: 

        :schema: VirtualServerSpecTlsRedirect
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__2552cd4f167f609b73b6be546f06366b8b96378d48b554e62a8e97b0ea401218)
            check_type(argname="argument based_on", value=based_on, expected_type=type_hints["based_on"])
            check_type(argname="argument code", value=code, expected_type=type_hints["code"])
            check_type(argname="argument enable", value=enable, expected_type=type_hints["enable"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if based_on is not None:
            self._values["based_on"] = based_on
        if code is not None:
            self._values["code"] = code
        if enable is not None:
            self._values["enable"] = enable

    @builtins.property
    def based_on(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecTlsRedirect#basedOn
        '''
        result = self._values.get("based_on")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def code(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: VirtualServerSpecTlsRedirect#code
        '''
        result = self._values.get("code")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def enable(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: VirtualServerSpecTlsRedirect#enable
        '''
        result = self._values.get("enable")
        return typing.cast(typing.Optional[builtins.bool], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerSpecTlsRedirect(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.VirtualServerSpecUpstreams",
    jsii_struct_bases=[],
    name_mapping={
        "name": "name",
        "port": "port",
        "service": "service",
        "backup": "backup",
        "backup_port": "backupPort",
        "buffering": "buffering",
        "buffers": "buffers",
        "buffer_size": "bufferSize",
        "busy_buffers_size": "busyBuffersSize",
        "client_body_buffer_size": "clientBodyBufferSize",
        "client_max_body_size": "clientMaxBodySize",
        "connect_timeout": "connectTimeout",
        "fail_timeout": "failTimeout",
        "health_check": "healthCheck",
        "keepalive": "keepalive",
        "lb_method": "lbMethod",
        "max_conns": "maxConns",
        "max_fails": "maxFails",
        "next_upstream": "nextUpstream",
        "next_upstream_timeout": "nextUpstreamTimeout",
        "next_upstream_tries": "nextUpstreamTries",
        "ntlm": "ntlm",
        "queue": "queue",
        "read_timeout": "readTimeout",
        "send_timeout": "sendTimeout",
        "session_cookie": "sessionCookie",
        "slow_start": "slowStart",
        "subselector": "subselector",
        "tls": "tls",
        "type": "type",
        "use_cluster_ip": "useClusterIp",
    },
)
class VirtualServerSpecUpstreams:
    def __init__(
        self,
        *,
        name: builtins.str,
        port: jsii.Number,
        service: builtins.str,
        backup: typing.Optional[builtins.str] = None,
        backup_port: typing.Optional[jsii.Number] = None,
        buffering: typing.Optional[builtins.bool] = None,
        buffers: typing.Optional[typing.Union["VirtualServerSpecUpstreamsBuffers", typing.Dict[builtins.str, typing.Any]]] = None,
        buffer_size: typing.Optional[builtins.str] = None,
        busy_buffers_size: typing.Optional[builtins.str] = None,
        client_body_buffer_size: typing.Optional[builtins.str] = None,
        client_max_body_size: typing.Optional[builtins.str] = None,
        connect_timeout: typing.Optional[builtins.str] = None,
        fail_timeout: typing.Optional[builtins.str] = None,
        health_check: typing.Optional[typing.Union["VirtualServerSpecUpstreamsHealthCheck", typing.Dict[builtins.str, typing.Any]]] = None,
        keepalive: typing.Optional[jsii.Number] = None,
        lb_method: typing.Optional[builtins.str] = None,
        max_conns: typing.Optional[jsii.Number] = None,
        max_fails: typing.Optional[jsii.Number] = None,
        next_upstream: typing.Optional[builtins.str] = None,
        next_upstream_timeout: typing.Optional[builtins.str] = None,
        next_upstream_tries: typing.Optional[jsii.Number] = None,
        ntlm: typing.Optional[builtins.bool] = None,
        queue: typing.Optional[typing.Union["VirtualServerSpecUpstreamsQueue", typing.Dict[builtins.str, typing.Any]]] = None,
        read_timeout: typing.Optional[builtins.str] = None,
        send_timeout: typing.Optional[builtins.str] = None,
        session_cookie: typing.Optional[typing.Union["VirtualServerSpecUpstreamsSessionCookie", typing.Dict[builtins.str, typing.Any]]] = None,
        slow_start: typing.Optional[builtins.str] = None,
        subselector: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
        tls: typing.Optional[typing.Union["VirtualServerSpecUpstreamsTls", typing.Dict[builtins.str, typing.Any]]] = None,
        type: typing.Optional[builtins.str] = None,
        use_cluster_ip: typing.Optional[builtins.bool] = None,
    ) -> None:
        '''
        :param name: 
        :param port: 
        :param service: 
        :param backup: 
        :param backup_port: 
        :param buffering: 
        :param buffers: 
        :param buffer_size: 
        :param busy_buffers_size: 
        :param client_body_buffer_size: 
        :param client_max_body_size: 
        :param connect_timeout: 
        :param fail_timeout: 
        :param health_check: 
        :param keepalive: 
        :param lb_method: 
        :param max_conns: 
        :param max_fails: 
        :param next_upstream: 
        :param next_upstream_timeout: 
        :param next_upstream_tries: 
        :param ntlm: 
        :param queue: 
        :param read_timeout: 
        :param send_timeout: 
        :param session_cookie: 
        :param slow_start: 
        :param subselector: 
        :param tls: 
        :param type: 
        :param use_cluster_ip: 

        :schema: VirtualServerSpecUpstreams
        '''
        if isinstance(buffers, dict):
            buffers = VirtualServerSpecUpstreamsBuffers(**buffers)
        if isinstance(health_check, dict):
            health_check = VirtualServerSpecUpstreamsHealthCheck(**health_check)
        if isinstance(queue, dict):
            queue = VirtualServerSpecUpstreamsQueue(**queue)
        if isinstance(session_cookie, dict):
            session_cookie = VirtualServerSpecUpstreamsSessionCookie(**session_cookie)
        if isinstance(tls, dict):
            tls = VirtualServerSpecUpstreamsTls(**tls)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__069ca619a9d3123f2aa83378838f4593679ddfc4dd27c37aec930716df15d5b3)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument port", value=port, expected_type=type_hints["port"])
            check_type(argname="argument service", value=service, expected_type=type_hints["service"])
            check_type(argname="argument backup", value=backup, expected_type=type_hints["backup"])
            check_type(argname="argument backup_port", value=backup_port, expected_type=type_hints["backup_port"])
            check_type(argname="argument buffering", value=buffering, expected_type=type_hints["buffering"])
            check_type(argname="argument buffers", value=buffers, expected_type=type_hints["buffers"])
            check_type(argname="argument buffer_size", value=buffer_size, expected_type=type_hints["buffer_size"])
            check_type(argname="argument busy_buffers_size", value=busy_buffers_size, expected_type=type_hints["busy_buffers_size"])
            check_type(argname="argument client_body_buffer_size", value=client_body_buffer_size, expected_type=type_hints["client_body_buffer_size"])
            check_type(argname="argument client_max_body_size", value=client_max_body_size, expected_type=type_hints["client_max_body_size"])
            check_type(argname="argument connect_timeout", value=connect_timeout, expected_type=type_hints["connect_timeout"])
            check_type(argname="argument fail_timeout", value=fail_timeout, expected_type=type_hints["fail_timeout"])
            check_type(argname="argument health_check", value=health_check, expected_type=type_hints["health_check"])
            check_type(argname="argument keepalive", value=keepalive, expected_type=type_hints["keepalive"])
            check_type(argname="argument lb_method", value=lb_method, expected_type=type_hints["lb_method"])
            check_type(argname="argument max_conns", value=max_conns, expected_type=type_hints["max_conns"])
            check_type(argname="argument max_fails", value=max_fails, expected_type=type_hints["max_fails"])
            check_type(argname="argument next_upstream", value=next_upstream, expected_type=type_hints["next_upstream"])
            check_type(argname="argument next_upstream_timeout", value=next_upstream_timeout, expected_type=type_hints["next_upstream_timeout"])
            check_type(argname="argument next_upstream_tries", value=next_upstream_tries, expected_type=type_hints["next_upstream_tries"])
            check_type(argname="argument ntlm", value=ntlm, expected_type=type_hints["ntlm"])
            check_type(argname="argument queue", value=queue, expected_type=type_hints["queue"])
            check_type(argname="argument read_timeout", value=read_timeout, expected_type=type_hints["read_timeout"])
            check_type(argname="argument send_timeout", value=send_timeout, expected_type=type_hints["send_timeout"])
            check_type(argname="argument session_cookie", value=session_cookie, expected_type=type_hints["session_cookie"])
            check_type(argname="argument slow_start", value=slow_start, expected_type=type_hints["slow_start"])
            check_type(argname="argument subselector", value=subselector, expected_type=type_hints["subselector"])
            check_type(argname="argument tls", value=tls, expected_type=type_hints["tls"])
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
            check_type(argname="argument use_cluster_ip", value=use_cluster_ip, expected_type=type_hints["use_cluster_ip"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
            "port": port,
            "service": service,
        }
        if backup is not None:
            self._values["backup"] = backup
        if backup_port is not None:
            self._values["backup_port"] = backup_port
        if buffering is not None:
            self._values["buffering"] = buffering
        if buffers is not None:
            self._values["buffers"] = buffers
        if buffer_size is not None:
            self._values["buffer_size"] = buffer_size
        if busy_buffers_size is not None:
            self._values["busy_buffers_size"] = busy_buffers_size
        if client_body_buffer_size is not None:
            self._values["client_body_buffer_size"] = client_body_buffer_size
        if client_max_body_size is not None:
            self._values["client_max_body_size"] = client_max_body_size
        if connect_timeout is not None:
            self._values["connect_timeout"] = connect_timeout
        if fail_timeout is not None:
            self._values["fail_timeout"] = fail_timeout
        if health_check is not None:
            self._values["health_check"] = health_check
        if keepalive is not None:
            self._values["keepalive"] = keepalive
        if lb_method is not None:
            self._values["lb_method"] = lb_method
        if max_conns is not None:
            self._values["max_conns"] = max_conns
        if max_fails is not None:
            self._values["max_fails"] = max_fails
        if next_upstream is not None:
            self._values["next_upstream"] = next_upstream
        if next_upstream_timeout is not None:
            self._values["next_upstream_timeout"] = next_upstream_timeout
        if next_upstream_tries is not None:
            self._values["next_upstream_tries"] = next_upstream_tries
        if ntlm is not None:
            self._values["ntlm"] = ntlm
        if queue is not None:
            self._values["queue"] = queue
        if read_timeout is not None:
            self._values["read_timeout"] = read_timeout
        if send_timeout is not None:
            self._values["send_timeout"] = send_timeout
        if session_cookie is not None:
            self._values["session_cookie"] = session_cookie
        if slow_start is not None:
            self._values["slow_start"] = slow_start
        if subselector is not None:
            self._values["subselector"] = subselector
        if tls is not None:
            self._values["tls"] = tls
        if type is not None:
            self._values["type"] = type
        if use_cluster_ip is not None:
            self._values["use_cluster_ip"] = use_cluster_ip

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: VirtualServerSpecUpstreams#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def port(self) -> jsii.Number:
        '''
        :schema: VirtualServerSpecUpstreams#port
        '''
        result = self._values.get("port")
        assert result is not None, "Required property 'port' is missing"
        return typing.cast(jsii.Number, result)

    @builtins.property
    def service(self) -> builtins.str:
        '''
        :schema: VirtualServerSpecUpstreams#service
        '''
        result = self._values.get("service")
        assert result is not None, "Required property 'service' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def backup(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecUpstreams#backup
        '''
        result = self._values.get("backup")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def backup_port(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: VirtualServerSpecUpstreams#backupPort
        '''
        result = self._values.get("backup_port")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def buffering(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: VirtualServerSpecUpstreams#buffering
        '''
        result = self._values.get("buffering")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def buffers(self) -> typing.Optional["VirtualServerSpecUpstreamsBuffers"]:
        '''
        :schema: VirtualServerSpecUpstreams#buffers
        '''
        result = self._values.get("buffers")
        return typing.cast(typing.Optional["VirtualServerSpecUpstreamsBuffers"], result)

    @builtins.property
    def buffer_size(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecUpstreams#buffer-size
        '''
        result = self._values.get("buffer_size")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def busy_buffers_size(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecUpstreams#busy-buffers-size
        '''
        result = self._values.get("busy_buffers_size")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def client_body_buffer_size(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecUpstreams#client-body-buffer-size
        '''
        result = self._values.get("client_body_buffer_size")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def client_max_body_size(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecUpstreams#client-max-body-size
        '''
        result = self._values.get("client_max_body_size")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def connect_timeout(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecUpstreams#connect-timeout
        '''
        result = self._values.get("connect_timeout")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def fail_timeout(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecUpstreams#fail-timeout
        '''
        result = self._values.get("fail_timeout")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def health_check(self) -> typing.Optional["VirtualServerSpecUpstreamsHealthCheck"]:
        '''
        :schema: VirtualServerSpecUpstreams#healthCheck
        '''
        result = self._values.get("health_check")
        return typing.cast(typing.Optional["VirtualServerSpecUpstreamsHealthCheck"], result)

    @builtins.property
    def keepalive(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: VirtualServerSpecUpstreams#keepalive
        '''
        result = self._values.get("keepalive")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def lb_method(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecUpstreams#lb-method
        '''
        result = self._values.get("lb_method")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def max_conns(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: VirtualServerSpecUpstreams#max-conns
        '''
        result = self._values.get("max_conns")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def max_fails(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: VirtualServerSpecUpstreams#max-fails
        '''
        result = self._values.get("max_fails")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def next_upstream(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecUpstreams#next-upstream
        '''
        result = self._values.get("next_upstream")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def next_upstream_timeout(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecUpstreams#next-upstream-timeout
        '''
        result = self._values.get("next_upstream_timeout")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def next_upstream_tries(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: VirtualServerSpecUpstreams#next-upstream-tries
        '''
        result = self._values.get("next_upstream_tries")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def ntlm(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: VirtualServerSpecUpstreams#ntlm
        '''
        result = self._values.get("ntlm")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def queue(self) -> typing.Optional["VirtualServerSpecUpstreamsQueue"]:
        '''
        :schema: VirtualServerSpecUpstreams#queue
        '''
        result = self._values.get("queue")
        return typing.cast(typing.Optional["VirtualServerSpecUpstreamsQueue"], result)

    @builtins.property
    def read_timeout(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecUpstreams#read-timeout
        '''
        result = self._values.get("read_timeout")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def send_timeout(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecUpstreams#send-timeout
        '''
        result = self._values.get("send_timeout")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def session_cookie(
        self,
    ) -> typing.Optional["VirtualServerSpecUpstreamsSessionCookie"]:
        '''
        :schema: VirtualServerSpecUpstreams#sessionCookie
        '''
        result = self._values.get("session_cookie")
        return typing.cast(typing.Optional["VirtualServerSpecUpstreamsSessionCookie"], result)

    @builtins.property
    def slow_start(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecUpstreams#slow-start
        '''
        result = self._values.get("slow_start")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def subselector(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: VirtualServerSpecUpstreams#subselector
        '''
        result = self._values.get("subselector")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def tls(self) -> typing.Optional["VirtualServerSpecUpstreamsTls"]:
        '''
        :schema: VirtualServerSpecUpstreams#tls
        '''
        result = self._values.get("tls")
        return typing.cast(typing.Optional["VirtualServerSpecUpstreamsTls"], result)

    @builtins.property
    def type(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecUpstreams#type
        '''
        result = self._values.get("type")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def use_cluster_ip(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: VirtualServerSpecUpstreams#use-cluster-ip
        '''
        result = self._values.get("use_cluster_ip")
        return typing.cast(typing.Optional[builtins.bool], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerSpecUpstreams(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.VirtualServerSpecUpstreamsBuffers",
    jsii_struct_bases=[],
    name_mapping={"number": "number", "size": "size"},
)
class VirtualServerSpecUpstreamsBuffers:
    def __init__(self, *, number: jsii.Number, size: builtins.str) -> None:
        '''
        :param number: 
        :param size: 

        :schema: VirtualServerSpecUpstreamsBuffers
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__6becc17e2882c22f755a3acb75dc301cdaa711409841f9a7d81baa6d282495e5)
            check_type(argname="argument number", value=number, expected_type=type_hints["number"])
            check_type(argname="argument size", value=size, expected_type=type_hints["size"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "number": number,
            "size": size,
        }

    @builtins.property
    def number(self) -> jsii.Number:
        '''
        :schema: VirtualServerSpecUpstreamsBuffers#number
        '''
        result = self._values.get("number")
        assert result is not None, "Required property 'number' is missing"
        return typing.cast(jsii.Number, result)

    @builtins.property
    def size(self) -> builtins.str:
        '''
        :schema: VirtualServerSpecUpstreamsBuffers#size
        '''
        result = self._values.get("size")
        assert result is not None, "Required property 'size' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerSpecUpstreamsBuffers(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.VirtualServerSpecUpstreamsHealthCheck",
    jsii_struct_bases=[],
    name_mapping={
        "connect_timeout": "connectTimeout",
        "enable": "enable",
        "fails": "fails",
        "grpc_service": "grpcService",
        "grpc_status": "grpcStatus",
        "headers": "headers",
        "interval": "interval",
        "jitter": "jitter",
        "keepalive_time": "keepaliveTime",
        "mandatory": "mandatory",
        "passes": "passes",
        "path": "path",
        "persistent": "persistent",
        "port": "port",
        "read_timeout": "readTimeout",
        "send_timeout": "sendTimeout",
        "status_match": "statusMatch",
        "tls": "tls",
    },
)
class VirtualServerSpecUpstreamsHealthCheck:
    def __init__(
        self,
        *,
        connect_timeout: typing.Optional[builtins.str] = None,
        enable: typing.Optional[builtins.bool] = None,
        fails: typing.Optional[jsii.Number] = None,
        grpc_service: typing.Optional[builtins.str] = None,
        grpc_status: typing.Optional[jsii.Number] = None,
        headers: typing.Optional[typing.Sequence[typing.Union["VirtualServerSpecUpstreamsHealthCheckHeaders", typing.Dict[builtins.str, typing.Any]]]] = None,
        interval: typing.Optional[builtins.str] = None,
        jitter: typing.Optional[builtins.str] = None,
        keepalive_time: typing.Optional[builtins.str] = None,
        mandatory: typing.Optional[builtins.bool] = None,
        passes: typing.Optional[jsii.Number] = None,
        path: typing.Optional[builtins.str] = None,
        persistent: typing.Optional[builtins.bool] = None,
        port: typing.Optional[jsii.Number] = None,
        read_timeout: typing.Optional[builtins.str] = None,
        send_timeout: typing.Optional[builtins.str] = None,
        status_match: typing.Optional[builtins.str] = None,
        tls: typing.Optional[typing.Union["VirtualServerSpecUpstreamsHealthCheckTls", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param connect_timeout: 
        :param enable: 
        :param fails: 
        :param grpc_service: 
        :param grpc_status: 
        :param headers: 
        :param interval: 
        :param jitter: 
        :param keepalive_time: 
        :param mandatory: 
        :param passes: 
        :param path: 
        :param persistent: 
        :param port: 
        :param read_timeout: 
        :param send_timeout: 
        :param status_match: 
        :param tls: 

        :schema: VirtualServerSpecUpstreamsHealthCheck
        '''
        if isinstance(tls, dict):
            tls = VirtualServerSpecUpstreamsHealthCheckTls(**tls)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__3a5befec4834c0afc62012c8b46d49c58347af4fe09979afc6a1213e3d1f3847)
            check_type(argname="argument connect_timeout", value=connect_timeout, expected_type=type_hints["connect_timeout"])
            check_type(argname="argument enable", value=enable, expected_type=type_hints["enable"])
            check_type(argname="argument fails", value=fails, expected_type=type_hints["fails"])
            check_type(argname="argument grpc_service", value=grpc_service, expected_type=type_hints["grpc_service"])
            check_type(argname="argument grpc_status", value=grpc_status, expected_type=type_hints["grpc_status"])
            check_type(argname="argument headers", value=headers, expected_type=type_hints["headers"])
            check_type(argname="argument interval", value=interval, expected_type=type_hints["interval"])
            check_type(argname="argument jitter", value=jitter, expected_type=type_hints["jitter"])
            check_type(argname="argument keepalive_time", value=keepalive_time, expected_type=type_hints["keepalive_time"])
            check_type(argname="argument mandatory", value=mandatory, expected_type=type_hints["mandatory"])
            check_type(argname="argument passes", value=passes, expected_type=type_hints["passes"])
            check_type(argname="argument path", value=path, expected_type=type_hints["path"])
            check_type(argname="argument persistent", value=persistent, expected_type=type_hints["persistent"])
            check_type(argname="argument port", value=port, expected_type=type_hints["port"])
            check_type(argname="argument read_timeout", value=read_timeout, expected_type=type_hints["read_timeout"])
            check_type(argname="argument send_timeout", value=send_timeout, expected_type=type_hints["send_timeout"])
            check_type(argname="argument status_match", value=status_match, expected_type=type_hints["status_match"])
            check_type(argname="argument tls", value=tls, expected_type=type_hints["tls"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if connect_timeout is not None:
            self._values["connect_timeout"] = connect_timeout
        if enable is not None:
            self._values["enable"] = enable
        if fails is not None:
            self._values["fails"] = fails
        if grpc_service is not None:
            self._values["grpc_service"] = grpc_service
        if grpc_status is not None:
            self._values["grpc_status"] = grpc_status
        if headers is not None:
            self._values["headers"] = headers
        if interval is not None:
            self._values["interval"] = interval
        if jitter is not None:
            self._values["jitter"] = jitter
        if keepalive_time is not None:
            self._values["keepalive_time"] = keepalive_time
        if mandatory is not None:
            self._values["mandatory"] = mandatory
        if passes is not None:
            self._values["passes"] = passes
        if path is not None:
            self._values["path"] = path
        if persistent is not None:
            self._values["persistent"] = persistent
        if port is not None:
            self._values["port"] = port
        if read_timeout is not None:
            self._values["read_timeout"] = read_timeout
        if send_timeout is not None:
            self._values["send_timeout"] = send_timeout
        if status_match is not None:
            self._values["status_match"] = status_match
        if tls is not None:
            self._values["tls"] = tls

    @builtins.property
    def connect_timeout(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecUpstreamsHealthCheck#connect-timeout
        '''
        result = self._values.get("connect_timeout")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def enable(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: VirtualServerSpecUpstreamsHealthCheck#enable
        '''
        result = self._values.get("enable")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def fails(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: VirtualServerSpecUpstreamsHealthCheck#fails
        '''
        result = self._values.get("fails")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def grpc_service(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecUpstreamsHealthCheck#grpcService
        '''
        result = self._values.get("grpc_service")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def grpc_status(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: VirtualServerSpecUpstreamsHealthCheck#grpcStatus
        '''
        result = self._values.get("grpc_status")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def headers(
        self,
    ) -> typing.Optional[typing.List["VirtualServerSpecUpstreamsHealthCheckHeaders"]]:
        '''
        :schema: VirtualServerSpecUpstreamsHealthCheck#headers
        '''
        result = self._values.get("headers")
        return typing.cast(typing.Optional[typing.List["VirtualServerSpecUpstreamsHealthCheckHeaders"]], result)

    @builtins.property
    def interval(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecUpstreamsHealthCheck#interval
        '''
        result = self._values.get("interval")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def jitter(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecUpstreamsHealthCheck#jitter
        '''
        result = self._values.get("jitter")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def keepalive_time(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecUpstreamsHealthCheck#keepalive-time
        '''
        result = self._values.get("keepalive_time")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def mandatory(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: VirtualServerSpecUpstreamsHealthCheck#mandatory
        '''
        result = self._values.get("mandatory")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def passes(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: VirtualServerSpecUpstreamsHealthCheck#passes
        '''
        result = self._values.get("passes")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def path(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecUpstreamsHealthCheck#path
        '''
        result = self._values.get("path")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def persistent(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: VirtualServerSpecUpstreamsHealthCheck#persistent
        '''
        result = self._values.get("persistent")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def port(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: VirtualServerSpecUpstreamsHealthCheck#port
        '''
        result = self._values.get("port")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def read_timeout(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecUpstreamsHealthCheck#read-timeout
        '''
        result = self._values.get("read_timeout")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def send_timeout(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecUpstreamsHealthCheck#send-timeout
        '''
        result = self._values.get("send_timeout")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def status_match(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecUpstreamsHealthCheck#statusMatch
        '''
        result = self._values.get("status_match")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def tls(self) -> typing.Optional["VirtualServerSpecUpstreamsHealthCheckTls"]:
        '''
        :schema: VirtualServerSpecUpstreamsHealthCheck#tls
        '''
        result = self._values.get("tls")
        return typing.cast(typing.Optional["VirtualServerSpecUpstreamsHealthCheckTls"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerSpecUpstreamsHealthCheck(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.VirtualServerSpecUpstreamsHealthCheckHeaders",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "value": "value"},
)
class VirtualServerSpecUpstreamsHealthCheckHeaders:
    def __init__(
        self,
        *,
        name: builtins.str,
        value: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param name: 
        :param value: 

        :schema: VirtualServerSpecUpstreamsHealthCheckHeaders
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__e0e18711f3441e93df2f57cda266b9e382fb7670cabfe93ca085525d7a21a6fa)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }
        if value is not None:
            self._values["value"] = value

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: VirtualServerSpecUpstreamsHealthCheckHeaders#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def value(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecUpstreamsHealthCheckHeaders#value
        '''
        result = self._values.get("value")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerSpecUpstreamsHealthCheckHeaders(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.VirtualServerSpecUpstreamsHealthCheckTls",
    jsii_struct_bases=[],
    name_mapping={"enable": "enable"},
)
class VirtualServerSpecUpstreamsHealthCheckTls:
    def __init__(self, *, enable: typing.Optional[builtins.bool] = None) -> None:
        '''
        :param enable: 

        :schema: VirtualServerSpecUpstreamsHealthCheckTls
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__236f7ea394fe7d40e7d534516676f56b0688fa6cc79439ac6958739dc0e2c8e3)
            check_type(argname="argument enable", value=enable, expected_type=type_hints["enable"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if enable is not None:
            self._values["enable"] = enable

    @builtins.property
    def enable(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: VirtualServerSpecUpstreamsHealthCheckTls#enable
        '''
        result = self._values.get("enable")
        return typing.cast(typing.Optional[builtins.bool], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerSpecUpstreamsHealthCheckTls(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.VirtualServerSpecUpstreamsQueue",
    jsii_struct_bases=[],
    name_mapping={"size": "size", "timeout": "timeout"},
)
class VirtualServerSpecUpstreamsQueue:
    def __init__(
        self,
        *,
        size: jsii.Number,
        timeout: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param size: 
        :param timeout: 

        :schema: VirtualServerSpecUpstreamsQueue
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__6c51087903d101a12337ad3da4888a466c28a313beb20fc980f561ef0a145bfa)
            check_type(argname="argument size", value=size, expected_type=type_hints["size"])
            check_type(argname="argument timeout", value=timeout, expected_type=type_hints["timeout"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "size": size,
        }
        if timeout is not None:
            self._values["timeout"] = timeout

    @builtins.property
    def size(self) -> jsii.Number:
        '''
        :schema: VirtualServerSpecUpstreamsQueue#size
        '''
        result = self._values.get("size")
        assert result is not None, "Required property 'size' is missing"
        return typing.cast(jsii.Number, result)

    @builtins.property
    def timeout(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecUpstreamsQueue#timeout
        '''
        result = self._values.get("timeout")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerSpecUpstreamsQueue(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.VirtualServerSpecUpstreamsSessionCookie",
    jsii_struct_bases=[],
    name_mapping={
        "name": "name",
        "domain": "domain",
        "enable": "enable",
        "expires": "expires",
        "http_only": "httpOnly",
        "path": "path",
        "samesite": "samesite",
        "secure": "secure",
    },
)
class VirtualServerSpecUpstreamsSessionCookie:
    def __init__(
        self,
        *,
        name: builtins.str,
        domain: typing.Optional[builtins.str] = None,
        enable: typing.Optional[builtins.bool] = None,
        expires: typing.Optional[builtins.str] = None,
        http_only: typing.Optional[builtins.bool] = None,
        path: typing.Optional[builtins.str] = None,
        samesite: typing.Optional[builtins.str] = None,
        secure: typing.Optional[builtins.bool] = None,
    ) -> None:
        '''
        :param name: 
        :param domain: 
        :param enable: 
        :param expires: 
        :param http_only: 
        :param path: 
        :param samesite: 
        :param secure: 

        :schema: VirtualServerSpecUpstreamsSessionCookie
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__b5fd7ae0b52c4367a99967c037a4e8f256974211784ee348417b00cb494594a2)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument domain", value=domain, expected_type=type_hints["domain"])
            check_type(argname="argument enable", value=enable, expected_type=type_hints["enable"])
            check_type(argname="argument expires", value=expires, expected_type=type_hints["expires"])
            check_type(argname="argument http_only", value=http_only, expected_type=type_hints["http_only"])
            check_type(argname="argument path", value=path, expected_type=type_hints["path"])
            check_type(argname="argument samesite", value=samesite, expected_type=type_hints["samesite"])
            check_type(argname="argument secure", value=secure, expected_type=type_hints["secure"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }
        if domain is not None:
            self._values["domain"] = domain
        if enable is not None:
            self._values["enable"] = enable
        if expires is not None:
            self._values["expires"] = expires
        if http_only is not None:
            self._values["http_only"] = http_only
        if path is not None:
            self._values["path"] = path
        if samesite is not None:
            self._values["samesite"] = samesite
        if secure is not None:
            self._values["secure"] = secure

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: VirtualServerSpecUpstreamsSessionCookie#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def domain(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecUpstreamsSessionCookie#domain
        '''
        result = self._values.get("domain")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def enable(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: VirtualServerSpecUpstreamsSessionCookie#enable
        '''
        result = self._values.get("enable")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def expires(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecUpstreamsSessionCookie#expires
        '''
        result = self._values.get("expires")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def http_only(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: VirtualServerSpecUpstreamsSessionCookie#httpOnly
        '''
        result = self._values.get("http_only")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def path(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecUpstreamsSessionCookie#path
        '''
        result = self._values.get("path")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def samesite(self) -> typing.Optional[builtins.str]:
        '''
        :schema: VirtualServerSpecUpstreamsSessionCookie#samesite
        '''
        result = self._values.get("samesite")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def secure(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: VirtualServerSpecUpstreamsSessionCookie#secure
        '''
        result = self._values.get("secure")
        return typing.cast(typing.Optional[builtins.bool], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerSpecUpstreamsSessionCookie(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="anygress_kube_orgnginxk8s.VirtualServerSpecUpstreamsTls",
    jsii_struct_bases=[],
    name_mapping={"enable": "enable"},
)
class VirtualServerSpecUpstreamsTls:
    def __init__(self, *, enable: typing.Optional[builtins.bool] = None) -> None:
        '''
        :param enable: 

        :schema: VirtualServerSpecUpstreamsTls
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__cadb42c9898483852f5ee77b6b152b248ddc444ab7ad1c7c4cfde8b489ef9813)
            check_type(argname="argument enable", value=enable, expected_type=type_hints["enable"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if enable is not None:
            self._values["enable"] = enable

    @builtins.property
    def enable(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: VirtualServerSpecUpstreamsTls#enable
        '''
        result = self._values.get("enable")
        return typing.cast(typing.Optional[builtins.bool], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "VirtualServerSpecUpstreamsTls(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


__all__ = [
    "GlobalConfiguration",
    "GlobalConfigurationProps",
    "GlobalConfigurationSpec",
    "GlobalConfigurationSpecListeners",
    "Policy",
    "PolicyProps",
    "PolicySpec",
    "PolicySpecAccessControl",
    "PolicySpecApiKey",
    "PolicySpecApiKeySuppliedIn",
    "PolicySpecBasicAuth",
    "PolicySpecCache",
    "PolicySpecCacheConditions",
    "PolicySpecCacheLock",
    "PolicySpecCacheManager",
    "PolicySpecCors",
    "PolicySpecEgressMtls",
    "PolicySpecExternalAuth",
    "PolicySpecIngressMtls",
    "PolicySpecJwt",
    "PolicySpecOidc",
    "PolicySpecRateLimit",
    "PolicySpecRateLimitCondition",
    "PolicySpecRateLimitConditionJwt",
    "PolicySpecRateLimitConditionVariables",
    "PolicySpecWaf",
    "PolicySpecWafSecurityLog",
    "PolicySpecWafSecurityLogs",
    "TransportServer",
    "TransportServerProps",
    "TransportServerSpec",
    "TransportServerSpecAction",
    "TransportServerSpecListener",
    "TransportServerSpecSessionParameters",
    "TransportServerSpecTls",
    "TransportServerSpecUpstreamParameters",
    "TransportServerSpecUpstreams",
    "TransportServerSpecUpstreamsHealthCheck",
    "TransportServerSpecUpstreamsHealthCheckMatch",
    "VirtualServer",
    "VirtualServerProps",
    "VirtualServerRoute",
    "VirtualServerRouteProps",
    "VirtualServerRouteSpec",
    "VirtualServerRouteSpecSubroutes",
    "VirtualServerRouteSpecSubroutesAction",
    "VirtualServerRouteSpecSubroutesActionProxy",
    "VirtualServerRouteSpecSubroutesActionProxyRequestHeaders",
    "VirtualServerRouteSpecSubroutesActionProxyRequestHeadersSet",
    "VirtualServerRouteSpecSubroutesActionProxyResponseHeaders",
    "VirtualServerRouteSpecSubroutesActionProxyResponseHeadersAdd",
    "VirtualServerRouteSpecSubroutesActionRedirect",
    "VirtualServerRouteSpecSubroutesActionReturn",
    "VirtualServerRouteSpecSubroutesActionReturnHeaders",
    "VirtualServerRouteSpecSubroutesErrorPages",
    "VirtualServerRouteSpecSubroutesErrorPagesRedirect",
    "VirtualServerRouteSpecSubroutesErrorPagesReturn",
    "VirtualServerRouteSpecSubroutesErrorPagesReturnHeaders",
    "VirtualServerRouteSpecSubroutesMatches",
    "VirtualServerRouteSpecSubroutesMatchesAction",
    "VirtualServerRouteSpecSubroutesMatchesActionProxy",
    "VirtualServerRouteSpecSubroutesMatchesActionProxyRequestHeaders",
    "VirtualServerRouteSpecSubroutesMatchesActionProxyRequestHeadersSet",
    "VirtualServerRouteSpecSubroutesMatchesActionProxyResponseHeaders",
    "VirtualServerRouteSpecSubroutesMatchesActionProxyResponseHeadersAdd",
    "VirtualServerRouteSpecSubroutesMatchesActionRedirect",
    "VirtualServerRouteSpecSubroutesMatchesActionReturn",
    "VirtualServerRouteSpecSubroutesMatchesActionReturnHeaders",
    "VirtualServerRouteSpecSubroutesMatchesConditions",
    "VirtualServerRouteSpecSubroutesMatchesSplits",
    "VirtualServerRouteSpecSubroutesMatchesSplitsAction",
    "VirtualServerRouteSpecSubroutesMatchesSplitsActionProxy",
    "VirtualServerRouteSpecSubroutesMatchesSplitsActionProxyRequestHeaders",
    "VirtualServerRouteSpecSubroutesMatchesSplitsActionProxyRequestHeadersSet",
    "VirtualServerRouteSpecSubroutesMatchesSplitsActionProxyResponseHeaders",
    "VirtualServerRouteSpecSubroutesMatchesSplitsActionProxyResponseHeadersAdd",
    "VirtualServerRouteSpecSubroutesMatchesSplitsActionRedirect",
    "VirtualServerRouteSpecSubroutesMatchesSplitsActionReturn",
    "VirtualServerRouteSpecSubroutesMatchesSplitsActionReturnHeaders",
    "VirtualServerRouteSpecSubroutesPolicies",
    "VirtualServerRouteSpecSubroutesRouteSelector",
    "VirtualServerRouteSpecSubroutesRouteSelectorMatchExpressions",
    "VirtualServerRouteSpecSubroutesSplits",
    "VirtualServerRouteSpecSubroutesSplitsAction",
    "VirtualServerRouteSpecSubroutesSplitsActionProxy",
    "VirtualServerRouteSpecSubroutesSplitsActionProxyRequestHeaders",
    "VirtualServerRouteSpecSubroutesSplitsActionProxyRequestHeadersSet",
    "VirtualServerRouteSpecSubroutesSplitsActionProxyResponseHeaders",
    "VirtualServerRouteSpecSubroutesSplitsActionProxyResponseHeadersAdd",
    "VirtualServerRouteSpecSubroutesSplitsActionRedirect",
    "VirtualServerRouteSpecSubroutesSplitsActionReturn",
    "VirtualServerRouteSpecSubroutesSplitsActionReturnHeaders",
    "VirtualServerRouteSpecUpstreams",
    "VirtualServerRouteSpecUpstreamsBuffers",
    "VirtualServerRouteSpecUpstreamsHealthCheck",
    "VirtualServerRouteSpecUpstreamsHealthCheckHeaders",
    "VirtualServerRouteSpecUpstreamsHealthCheckTls",
    "VirtualServerRouteSpecUpstreamsQueue",
    "VirtualServerRouteSpecUpstreamsSessionCookie",
    "VirtualServerRouteSpecUpstreamsTls",
    "VirtualServerSpec",
    "VirtualServerSpecExternalDns",
    "VirtualServerSpecExternalDnsProviderSpecific",
    "VirtualServerSpecListener",
    "VirtualServerSpecPolicies",
    "VirtualServerSpecRoutes",
    "VirtualServerSpecRoutesAction",
    "VirtualServerSpecRoutesActionProxy",
    "VirtualServerSpecRoutesActionProxyRequestHeaders",
    "VirtualServerSpecRoutesActionProxyRequestHeadersSet",
    "VirtualServerSpecRoutesActionProxyResponseHeaders",
    "VirtualServerSpecRoutesActionProxyResponseHeadersAdd",
    "VirtualServerSpecRoutesActionRedirect",
    "VirtualServerSpecRoutesActionReturn",
    "VirtualServerSpecRoutesActionReturnHeaders",
    "VirtualServerSpecRoutesErrorPages",
    "VirtualServerSpecRoutesErrorPagesRedirect",
    "VirtualServerSpecRoutesErrorPagesReturn",
    "VirtualServerSpecRoutesErrorPagesReturnHeaders",
    "VirtualServerSpecRoutesMatches",
    "VirtualServerSpecRoutesMatchesAction",
    "VirtualServerSpecRoutesMatchesActionProxy",
    "VirtualServerSpecRoutesMatchesActionProxyRequestHeaders",
    "VirtualServerSpecRoutesMatchesActionProxyRequestHeadersSet",
    "VirtualServerSpecRoutesMatchesActionProxyResponseHeaders",
    "VirtualServerSpecRoutesMatchesActionProxyResponseHeadersAdd",
    "VirtualServerSpecRoutesMatchesActionRedirect",
    "VirtualServerSpecRoutesMatchesActionReturn",
    "VirtualServerSpecRoutesMatchesActionReturnHeaders",
    "VirtualServerSpecRoutesMatchesConditions",
    "VirtualServerSpecRoutesMatchesSplits",
    "VirtualServerSpecRoutesMatchesSplitsAction",
    "VirtualServerSpecRoutesMatchesSplitsActionProxy",
    "VirtualServerSpecRoutesMatchesSplitsActionProxyRequestHeaders",
    "VirtualServerSpecRoutesMatchesSplitsActionProxyRequestHeadersSet",
    "VirtualServerSpecRoutesMatchesSplitsActionProxyResponseHeaders",
    "VirtualServerSpecRoutesMatchesSplitsActionProxyResponseHeadersAdd",
    "VirtualServerSpecRoutesMatchesSplitsActionRedirect",
    "VirtualServerSpecRoutesMatchesSplitsActionReturn",
    "VirtualServerSpecRoutesMatchesSplitsActionReturnHeaders",
    "VirtualServerSpecRoutesPolicies",
    "VirtualServerSpecRoutesRouteSelector",
    "VirtualServerSpecRoutesRouteSelectorMatchExpressions",
    "VirtualServerSpecRoutesSplits",
    "VirtualServerSpecRoutesSplitsAction",
    "VirtualServerSpecRoutesSplitsActionProxy",
    "VirtualServerSpecRoutesSplitsActionProxyRequestHeaders",
    "VirtualServerSpecRoutesSplitsActionProxyRequestHeadersSet",
    "VirtualServerSpecRoutesSplitsActionProxyResponseHeaders",
    "VirtualServerSpecRoutesSplitsActionProxyResponseHeadersAdd",
    "VirtualServerSpecRoutesSplitsActionRedirect",
    "VirtualServerSpecRoutesSplitsActionReturn",
    "VirtualServerSpecRoutesSplitsActionReturnHeaders",
    "VirtualServerSpecTls",
    "VirtualServerSpecTlsCertManager",
    "VirtualServerSpecTlsRedirect",
    "VirtualServerSpecUpstreams",
    "VirtualServerSpecUpstreamsBuffers",
    "VirtualServerSpecUpstreamsHealthCheck",
    "VirtualServerSpecUpstreamsHealthCheckHeaders",
    "VirtualServerSpecUpstreamsHealthCheckTls",
    "VirtualServerSpecUpstreamsQueue",
    "VirtualServerSpecUpstreamsSessionCookie",
    "VirtualServerSpecUpstreamsTls",
]

publication.publish()

def _typecheckingstub__fb0596b1aadc0ae03ff1cb7ea535b51087838b09a99314daee4d7a0553baf91a(
    scope: _constructs_77d1e7e8.Construct,
    id: builtins.str,
    *,
    spec: typing.Union[GlobalConfigurationSpec, typing.Dict[builtins.str, typing.Any]],
    metadata: typing.Optional[typing.Union[_cdk8s_d3d9af27.ApiObjectMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4a71c97e18d7fcdeba0f76f006de12464ea1ba9819e76d846343c72571b089a3(
    *,
    spec: typing.Union[GlobalConfigurationSpec, typing.Dict[builtins.str, typing.Any]],
    metadata: typing.Optional[typing.Union[_cdk8s_d3d9af27.ApiObjectMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9ad80944b31f292968c16bfd28949717dfd8a32356f4bc755b53b59855e979b5(
    *,
    listeners: typing.Optional[typing.Sequence[typing.Union[GlobalConfigurationSpecListeners, typing.Dict[builtins.str, typing.Any]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__eba408cddb86b96f6ca76b4cd4d66d9b0d66f468a6ffb292b432cc67cf664a68(
    *,
    name: builtins.str,
    port: jsii.Number,
    protocol: builtins.str,
    ipv4: typing.Optional[builtins.str] = None,
    ipv6: typing.Optional[builtins.str] = None,
    ssl: typing.Optional[builtins.bool] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__58e2b57baf096bedac6b5dfcafe89448180a82ec3ade155f4cb2777772c46b1a(
    scope: _constructs_77d1e7e8.Construct,
    id: builtins.str,
    *,
    spec: typing.Union[PolicySpec, typing.Dict[builtins.str, typing.Any]],
    metadata: typing.Optional[typing.Union[_cdk8s_d3d9af27.ApiObjectMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0af68a789273cc503ef197fa1e4d28508354211d1b0f44ebf0f56b0603d17326(
    *,
    spec: typing.Union[PolicySpec, typing.Dict[builtins.str, typing.Any]],
    metadata: typing.Optional[typing.Union[_cdk8s_d3d9af27.ApiObjectMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2f2a114a56dd9c24a318eda51bdabe905afcfea0a493097bc4dce034c5272376(
    *,
    access_control: typing.Optional[typing.Union[PolicySpecAccessControl, typing.Dict[builtins.str, typing.Any]]] = None,
    api_key: typing.Optional[typing.Union[PolicySpecApiKey, typing.Dict[builtins.str, typing.Any]]] = None,
    basic_auth: typing.Optional[typing.Union[PolicySpecBasicAuth, typing.Dict[builtins.str, typing.Any]]] = None,
    cache: typing.Optional[typing.Union[PolicySpecCache, typing.Dict[builtins.str, typing.Any]]] = None,
    cors: typing.Optional[typing.Union[PolicySpecCors, typing.Dict[builtins.str, typing.Any]]] = None,
    egress_mtls: typing.Optional[typing.Union[PolicySpecEgressMtls, typing.Dict[builtins.str, typing.Any]]] = None,
    external_auth: typing.Optional[typing.Union[PolicySpecExternalAuth, typing.Dict[builtins.str, typing.Any]]] = None,
    ingress_class_name: typing.Optional[builtins.str] = None,
    ingress_mtls: typing.Optional[typing.Union[PolicySpecIngressMtls, typing.Dict[builtins.str, typing.Any]]] = None,
    jwt: typing.Optional[typing.Union[PolicySpecJwt, typing.Dict[builtins.str, typing.Any]]] = None,
    oidc: typing.Optional[typing.Union[PolicySpecOidc, typing.Dict[builtins.str, typing.Any]]] = None,
    rate_limit: typing.Optional[typing.Union[PolicySpecRateLimit, typing.Dict[builtins.str, typing.Any]]] = None,
    waf: typing.Optional[typing.Union[PolicySpecWaf, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0bb12220dee266650dd4942bdb4c4a866c4e161b7986d71a89aade5a4c7ab4bd(
    *,
    allow: typing.Optional[typing.Sequence[builtins.str]] = None,
    deny: typing.Optional[typing.Sequence[builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__67fd118cb881392afe75e404719ce4303f905054ff3fdb8132fef8a1bc8edc8d(
    *,
    client_secret: builtins.str,
    supplied_in: typing.Union[PolicySpecApiKeySuppliedIn, typing.Dict[builtins.str, typing.Any]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0d23c22a2603e9b7dc1dfc090c67261b788c0c22efaa4d68c640f8256c34e733(
    *,
    header: typing.Optional[typing.Sequence[builtins.str]] = None,
    query: typing.Optional[typing.Sequence[builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b15f98ea3718459e70015b68c9d39dcd0b63bc489227e832af7fc3d0fbb6353b(
    *,
    secret: builtins.str,
    realm: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__350a5f0352e245b68a7d9ceb815022024b5f2df1a7f1cebceefc0e80fd13b068(
    *,
    cache_zone_name: builtins.str,
    cache_zone_size: builtins.str,
    allowed_codes: typing.Optional[typing.Sequence[typing.Any]] = None,
    allowed_methods: typing.Optional[typing.Sequence[builtins.str]] = None,
    cache_background_update: typing.Optional[builtins.bool] = None,
    cache_key: typing.Optional[builtins.str] = None,
    cache_min_uses: typing.Optional[jsii.Number] = None,
    cache_purge_allow: typing.Optional[typing.Sequence[builtins.str]] = None,
    cache_revalidate: typing.Optional[builtins.bool] = None,
    cache_use_stale: typing.Optional[typing.Sequence[builtins.str]] = None,
    conditions: typing.Optional[typing.Union[PolicySpecCacheConditions, typing.Dict[builtins.str, typing.Any]]] = None,
    inactive: typing.Optional[builtins.str] = None,
    levels: typing.Optional[builtins.str] = None,
    lock: typing.Optional[typing.Union[PolicySpecCacheLock, typing.Dict[builtins.str, typing.Any]]] = None,
    manager: typing.Optional[typing.Union[PolicySpecCacheManager, typing.Dict[builtins.str, typing.Any]]] = None,
    max_size: typing.Optional[builtins.str] = None,
    min_free: typing.Optional[builtins.str] = None,
    override_upstream_cache: typing.Optional[builtins.bool] = None,
    time: typing.Optional[builtins.str] = None,
    use_temp_path: typing.Optional[builtins.bool] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__92a8fe3845bb9e45e825e52d32a59d887b74484c87efea5257159e56b737bf1c(
    *,
    bypass: typing.Optional[typing.Sequence[builtins.str]] = None,
    no_cache: typing.Optional[typing.Sequence[builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0b7fc5420e96806221ecc9b1d70d7e25849cad8b7ae555f57d2f8ada0a8bb5ff(
    *,
    age: typing.Optional[builtins.str] = None,
    enable: typing.Optional[builtins.bool] = None,
    timeout: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4b2a31539c23976cb52eb38bdbad234969920d455eb4ed298a5e732dd2fa70b5(
    *,
    files: typing.Optional[jsii.Number] = None,
    sleep: typing.Optional[builtins.str] = None,
    threshold: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9a091f0f8c06fa5c8c908ed74f145382d19a6189188e797f7ed69f60849740da(
    *,
    allow_origin: typing.Sequence[builtins.str],
    allow_credentials: typing.Optional[builtins.bool] = None,
    allow_headers: typing.Optional[typing.Sequence[builtins.str]] = None,
    allow_methods: typing.Optional[typing.Sequence[builtins.str]] = None,
    expose_headers: typing.Optional[typing.Sequence[builtins.str]] = None,
    max_age: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9f36de585fc5adfe8089ec0f3dc6ce89d1b73ac1a69820492fcf70b400abf040(
    *,
    ciphers: typing.Optional[builtins.str] = None,
    protocols: typing.Optional[builtins.str] = None,
    server_name: typing.Optional[builtins.bool] = None,
    session_reuse: typing.Optional[builtins.bool] = None,
    ssl_name: typing.Optional[builtins.str] = None,
    tls_secret: typing.Optional[builtins.str] = None,
    trusted_cert_secret: typing.Optional[builtins.str] = None,
    verify_depth: typing.Optional[jsii.Number] = None,
    verify_server: typing.Optional[builtins.bool] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a17ac35b358de8716390d18053ffcaa9d0404e7bec33a64992af14417bca96a0(
    *,
    auth_service_name: builtins.str,
    auth_uri: builtins.str,
    auth_service_ports: typing.Optional[typing.Sequence[jsii.Number]] = None,
    auth_signin_redirect_base_path: typing.Optional[builtins.str] = None,
    auth_signin_uri: typing.Optional[builtins.str] = None,
    auth_snippets: typing.Optional[builtins.str] = None,
    sni_name: typing.Optional[builtins.str] = None,
    ssl_enabled: typing.Optional[builtins.bool] = None,
    ssl_verify: typing.Optional[builtins.bool] = None,
    ssl_verify_depth: typing.Optional[jsii.Number] = None,
    trusted_cert_secret: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4c1346ec76e8696fefe454a7b5a52fb7707f3eb120cae4d5529542f3a057cbdd(
    *,
    client_cert_secret: builtins.str,
    crl_file_name: typing.Optional[builtins.str] = None,
    verify_client: typing.Optional[builtins.str] = None,
    verify_depth: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__edf23c729373492de2d5993449e41e14f998978bf3e3aef13a389576e1e05cda(
    *,
    realm: builtins.str,
    jwks_uri: typing.Optional[builtins.str] = None,
    key_cache: typing.Optional[builtins.str] = None,
    secret: typing.Optional[builtins.str] = None,
    sni_enabled: typing.Optional[builtins.bool] = None,
    sni_name: typing.Optional[builtins.str] = None,
    ssl_verify: typing.Optional[builtins.bool] = None,
    ssl_verify_depth: typing.Optional[jsii.Number] = None,
    token: typing.Optional[builtins.str] = None,
    trusted_cert_secret: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__777341d02233b85ebf17330c0c01dbdeb35d015b2e90e1c4aa7cc87c233a96b4(
    *,
    auth_endpoint: builtins.str,
    client_id: builtins.str,
    jwks_uri: builtins.str,
    token_endpoint: builtins.str,
    access_token_enable: typing.Optional[builtins.bool] = None,
    auth_extra_args: typing.Optional[typing.Sequence[builtins.str]] = None,
    client_secret: typing.Optional[builtins.str] = None,
    end_session_endpoint: typing.Optional[builtins.str] = None,
    pkce_enable: typing.Optional[builtins.bool] = None,
    post_logout_redirect_uri: typing.Optional[builtins.str] = None,
    redirect_uri: typing.Optional[builtins.str] = None,
    scope: typing.Optional[builtins.str] = None,
    ssl_verify: typing.Optional[builtins.bool] = None,
    ssl_verify_depth: typing.Optional[jsii.Number] = None,
    trusted_cert_secret: typing.Optional[builtins.str] = None,
    zone_sync_leeway: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9cbcd67a94dbc3fd0cbf4e65cb920af8bbe3c2a609cd7394d8d7ed727a24a768(
    *,
    key: builtins.str,
    rate: builtins.str,
    zone_size: builtins.str,
    burst: typing.Optional[jsii.Number] = None,
    condition: typing.Optional[typing.Union[PolicySpecRateLimitCondition, typing.Dict[builtins.str, typing.Any]]] = None,
    delay: typing.Optional[jsii.Number] = None,
    dry_run: typing.Optional[builtins.bool] = None,
    log_level: typing.Optional[builtins.str] = None,
    no_delay: typing.Optional[builtins.bool] = None,
    reject_code: typing.Optional[jsii.Number] = None,
    scale: typing.Optional[builtins.bool] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__15789dbfe792c93ee6a5ae42bb26583b95aaa4f7a4747ca9297d8f580109a56b(
    *,
    default: typing.Optional[builtins.bool] = None,
    jwt: typing.Optional[typing.Union[PolicySpecRateLimitConditionJwt, typing.Dict[builtins.str, typing.Any]]] = None,
    variables: typing.Optional[typing.Sequence[typing.Union[PolicySpecRateLimitConditionVariables, typing.Dict[builtins.str, typing.Any]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__79fc7061e15e8a279b88e12a61c230cbe5ea25f89d389bf26fb20fa5e0f90e92(
    *,
    claim: builtins.str,
    match: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__cbbcf5363957546f94fc4eb0da961b161b46b7ea41e1f42b2956050b67ea75b9(
    *,
    match: builtins.str,
    name: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a8391313dab8b7ac799593b3b795e1042fe7fc79358dec1af153cd603272657c(
    *,
    enable: builtins.bool,
    ap_bundle: typing.Optional[builtins.str] = None,
    ap_policy: typing.Optional[builtins.str] = None,
    security_log: typing.Optional[typing.Union[PolicySpecWafSecurityLog, typing.Dict[builtins.str, typing.Any]]] = None,
    security_logs: typing.Optional[typing.Sequence[typing.Union[PolicySpecWafSecurityLogs, typing.Dict[builtins.str, typing.Any]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6079982f93aca66c70601dd737f628d0abdfb810555750357b993c599149e2e8(
    *,
    ap_log_bundle: typing.Optional[builtins.str] = None,
    ap_log_conf: typing.Optional[builtins.str] = None,
    enable: typing.Optional[builtins.bool] = None,
    log_dest: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__bfc879c7736af4bc6717981f8401cf634881aeab19a9a5d3905edaf0ec40161f(
    *,
    ap_log_bundle: typing.Optional[builtins.str] = None,
    ap_log_conf: typing.Optional[builtins.str] = None,
    enable: typing.Optional[builtins.bool] = None,
    log_dest: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8760fc5840fb1f0050fe5ab5018291e79c26dccde5aa08864ca915c93f50cf1e(
    scope: _constructs_77d1e7e8.Construct,
    id: builtins.str,
    *,
    spec: typing.Union[TransportServerSpec, typing.Dict[builtins.str, typing.Any]],
    metadata: typing.Optional[typing.Union[_cdk8s_d3d9af27.ApiObjectMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__28a31f761212e8d132d0e0471d14e7e3bd69dd01ad2f4e63a020fb77e3ef49cb(
    *,
    spec: typing.Union[TransportServerSpec, typing.Dict[builtins.str, typing.Any]],
    metadata: typing.Optional[typing.Union[_cdk8s_d3d9af27.ApiObjectMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4a8f9be9d9e6f4c025c3b03b62bd736249422718ba1860182906cd6a73553e4d(
    *,
    action: typing.Union[TransportServerSpecAction, typing.Dict[builtins.str, typing.Any]],
    listener: typing.Union[TransportServerSpecListener, typing.Dict[builtins.str, typing.Any]],
    upstreams: typing.Sequence[typing.Union[TransportServerSpecUpstreams, typing.Dict[builtins.str, typing.Any]]],
    host: typing.Optional[builtins.str] = None,
    ingress_class_name: typing.Optional[builtins.str] = None,
    server_snippets: typing.Optional[builtins.str] = None,
    session_parameters: typing.Optional[typing.Union[TransportServerSpecSessionParameters, typing.Dict[builtins.str, typing.Any]]] = None,
    stream_snippets: typing.Optional[builtins.str] = None,
    tls: typing.Optional[typing.Union[TransportServerSpecTls, typing.Dict[builtins.str, typing.Any]]] = None,
    upstream_parameters: typing.Optional[typing.Union[TransportServerSpecUpstreamParameters, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__68e0d1c3cfd4bc2f15794a53bd88ad2ed1cd006bbdb2c51a61f0cff7e88573db(
    *,
    pass_: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8a717d9152a582a23827959969a09f38b1c543c95d798777406bd27c598492b5(
    *,
    name: builtins.str,
    protocol: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__05530628b915d44b73419f84ca3cb8fd9d8c6472390e65e24ad43aadd872936f(
    *,
    timeout: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__cfcf8fcd051b4b1c752960154bf30c5f3a969411674aa271c12cedffb76cf86a(
    *,
    secret: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8fd525231b8a9c98bdd332fefdd92900b4fbff627e664581ab77f55b8311c554(
    *,
    connect_timeout: typing.Optional[builtins.str] = None,
    next_upstream: typing.Optional[builtins.bool] = None,
    next_upstream_timeout: typing.Optional[builtins.str] = None,
    next_upstream_tries: typing.Optional[jsii.Number] = None,
    udp_requests: typing.Optional[jsii.Number] = None,
    udp_responses: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8dcb35de2e437f022cf02751a1835f29ad919831a33dec8256bec95a7fecf25e(
    *,
    name: builtins.str,
    port: jsii.Number,
    service: builtins.str,
    backup: typing.Optional[builtins.str] = None,
    backup_port: typing.Optional[jsii.Number] = None,
    fail_timeout: typing.Optional[builtins.str] = None,
    health_check: typing.Optional[typing.Union[TransportServerSpecUpstreamsHealthCheck, typing.Dict[builtins.str, typing.Any]]] = None,
    load_balancing_method: typing.Optional[builtins.str] = None,
    max_conns: typing.Optional[jsii.Number] = None,
    max_fails: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__bc106d2fe7413835c5dc7991aa49824e4e4e72df539c0f7b9dffea9316280a17(
    *,
    enable: typing.Optional[builtins.bool] = None,
    fails: typing.Optional[jsii.Number] = None,
    interval: typing.Optional[builtins.str] = None,
    jitter: typing.Optional[builtins.str] = None,
    match: typing.Optional[typing.Union[TransportServerSpecUpstreamsHealthCheckMatch, typing.Dict[builtins.str, typing.Any]]] = None,
    passes: typing.Optional[jsii.Number] = None,
    port: typing.Optional[jsii.Number] = None,
    timeout: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b16029cf1e9379964f17da1638afa2e49ce59a6409774e1facfc2d47bc4126ad(
    *,
    expect: typing.Optional[builtins.str] = None,
    send: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b1f3b72c4e3bb9a76e11e7b53c3114682cd16c3b4d60b2d7506c01052d6126de(
    scope: _constructs_77d1e7e8.Construct,
    id: builtins.str,
    *,
    spec: typing.Union[VirtualServerSpec, typing.Dict[builtins.str, typing.Any]],
    metadata: typing.Optional[typing.Union[_cdk8s_d3d9af27.ApiObjectMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__deea7b6301d8bc5cb304fee2db1c6ef71800676389accba2dc7b2565514812c5(
    *,
    spec: typing.Union[VirtualServerSpec, typing.Dict[builtins.str, typing.Any]],
    metadata: typing.Optional[typing.Union[_cdk8s_d3d9af27.ApiObjectMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c739e951cf9ca6eb68122038072a26ce17b5d1d8269dac0896adbabe808a86c0(
    scope: _constructs_77d1e7e8.Construct,
    id: builtins.str,
    *,
    spec: typing.Union[VirtualServerRouteSpec, typing.Dict[builtins.str, typing.Any]],
    metadata: typing.Optional[typing.Union[_cdk8s_d3d9af27.ApiObjectMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0a644fa1f3518f75e052d4c1980d49a90821cbeade46add4ab008a90de2ff263(
    *,
    spec: typing.Union[VirtualServerRouteSpec, typing.Dict[builtins.str, typing.Any]],
    metadata: typing.Optional[typing.Union[_cdk8s_d3d9af27.ApiObjectMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__28b9da817ce5054dadaad33ff7ffc52d8bf357b0624c3083a69e3a636d421ad3(
    *,
    host: builtins.str,
    ingress_class_name: typing.Optional[builtins.str] = None,
    subroutes: typing.Optional[typing.Sequence[typing.Union[VirtualServerRouteSpecSubroutes, typing.Dict[builtins.str, typing.Any]]]] = None,
    upstreams: typing.Optional[typing.Sequence[typing.Union[VirtualServerRouteSpecUpstreams, typing.Dict[builtins.str, typing.Any]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__885268ac452b233b0225278b16684b293c00144b3c0f418ea35c6cd2f5d0c934(
    *,
    path: builtins.str,
    action: typing.Optional[typing.Union[VirtualServerRouteSpecSubroutesAction, typing.Dict[builtins.str, typing.Any]]] = None,
    add_header_inherit: typing.Optional[builtins.str] = None,
    dos: typing.Optional[builtins.str] = None,
    error_pages: typing.Optional[typing.Sequence[typing.Union[VirtualServerRouteSpecSubroutesErrorPages, typing.Dict[builtins.str, typing.Any]]]] = None,
    location_snippets: typing.Optional[builtins.str] = None,
    matches: typing.Optional[typing.Sequence[typing.Union[VirtualServerRouteSpecSubroutesMatches, typing.Dict[builtins.str, typing.Any]]]] = None,
    policies: typing.Optional[typing.Sequence[typing.Union[VirtualServerRouteSpecSubroutesPolicies, typing.Dict[builtins.str, typing.Any]]]] = None,
    route: typing.Optional[builtins.str] = None,
    route_selector: typing.Optional[typing.Union[VirtualServerRouteSpecSubroutesRouteSelector, typing.Dict[builtins.str, typing.Any]]] = None,
    splits: typing.Optional[typing.Sequence[typing.Union[VirtualServerRouteSpecSubroutesSplits, typing.Dict[builtins.str, typing.Any]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__28a939a1e8714b092685af78b132d5fbc1bf5013d400bb70f5e72a40dfb2b9a8(
    *,
    pass_: typing.Optional[builtins.str] = None,
    proxy: typing.Optional[typing.Union[VirtualServerRouteSpecSubroutesActionProxy, typing.Dict[builtins.str, typing.Any]]] = None,
    redirect: typing.Optional[typing.Union[VirtualServerRouteSpecSubroutesActionRedirect, typing.Dict[builtins.str, typing.Any]]] = None,
    return_: typing.Optional[typing.Union[VirtualServerRouteSpecSubroutesActionReturn, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2fc0bf9c5df6e733d4cbbe4447da9f62f56052cb4b344b63d75fdf8391da6e02(
    *,
    upstream: builtins.str,
    request_headers: typing.Optional[typing.Union[VirtualServerRouteSpecSubroutesActionProxyRequestHeaders, typing.Dict[builtins.str, typing.Any]]] = None,
    response_headers: typing.Optional[typing.Union[VirtualServerRouteSpecSubroutesActionProxyResponseHeaders, typing.Dict[builtins.str, typing.Any]]] = None,
    rewrite_path: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__cb28e19304b64378247e2a6c1782cf8da2eacf8ab9f82d9078e0921d25b89a84(
    *,
    pass_: typing.Optional[builtins.bool] = None,
    set: typing.Optional[typing.Sequence[typing.Union[VirtualServerRouteSpecSubroutesActionProxyRequestHeadersSet, typing.Dict[builtins.str, typing.Any]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9f2cd6f658f03be86d4613bbefc1e4c179561ff59f100211f0a607c00519d60b(
    *,
    name: builtins.str,
    value: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e8dc2f95ba4bff8d334ae95734f3e1a71c650473ad976cbe1b7f7205ccb20cf5(
    *,
    add: typing.Optional[typing.Sequence[typing.Union[VirtualServerRouteSpecSubroutesActionProxyResponseHeadersAdd, typing.Dict[builtins.str, typing.Any]]]] = None,
    hide: typing.Optional[typing.Sequence[builtins.str]] = None,
    ignore: typing.Optional[typing.Sequence[builtins.str]] = None,
    pass_: typing.Optional[typing.Sequence[builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d4861e28ace1ccbcc498c922b81e52a666514c337c368bbda095a8cfa0957952(
    *,
    name: builtins.str,
    always: typing.Optional[builtins.bool] = None,
    value: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__769fbe54e1038c9528ec64bbd36e5251b0a435a18b8185e4fc75799bb19ae173(
    *,
    url: builtins.str,
    code: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1873927e13e85573ac25e88883a0e8a1a20ed0d1a2fae35a0461e79a4f0fb860(
    *,
    body: builtins.str,
    code: typing.Optional[jsii.Number] = None,
    headers: typing.Optional[typing.Sequence[typing.Union[VirtualServerRouteSpecSubroutesActionReturnHeaders, typing.Dict[builtins.str, typing.Any]]]] = None,
    type: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__337faa3a4b96149bc5bea2d9d0c4c2aff205ac475bc97f9514a55ef52e28ee5e(
    *,
    name: builtins.str,
    value: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c7ecc2706a86b252103774c5dbfba3dd53db6221f2924635cc971f43abbf9c93(
    *,
    codes: typing.Sequence[jsii.Number],
    redirect: typing.Optional[typing.Union[VirtualServerRouteSpecSubroutesErrorPagesRedirect, typing.Dict[builtins.str, typing.Any]]] = None,
    return_: typing.Optional[typing.Union[VirtualServerRouteSpecSubroutesErrorPagesReturn, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4c6df502850e7523a6d8f94642f2af35160197f36833efed9f21a5f8bc3e4534(
    *,
    url: builtins.str,
    code: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__27a137179e1766edd49a59a852fa3b6b5ceb92e12a16883defeb94e2a585b329(
    *,
    body: builtins.str,
    code: typing.Optional[jsii.Number] = None,
    headers: typing.Optional[typing.Sequence[typing.Union[VirtualServerRouteSpecSubroutesErrorPagesReturnHeaders, typing.Dict[builtins.str, typing.Any]]]] = None,
    type: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__29a470659096da45d8bf3e7120b4e0f9aab00f2a45a9e3f9018af6fc857a0999(
    *,
    name: builtins.str,
    value: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0582102e9adea24cf7dcbd65df3073200695cac41d0e7e7d291860e133c2022f(
    *,
    conditions: typing.Sequence[typing.Union[VirtualServerRouteSpecSubroutesMatchesConditions, typing.Dict[builtins.str, typing.Any]]],
    action: typing.Optional[typing.Union[VirtualServerRouteSpecSubroutesMatchesAction, typing.Dict[builtins.str, typing.Any]]] = None,
    splits: typing.Optional[typing.Sequence[typing.Union[VirtualServerRouteSpecSubroutesMatchesSplits, typing.Dict[builtins.str, typing.Any]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__98052e1561615fa095733184e58d4e3342e27ff60d5cce24821b576af7be0dff(
    *,
    pass_: typing.Optional[builtins.str] = None,
    proxy: typing.Optional[typing.Union[VirtualServerRouteSpecSubroutesMatchesActionProxy, typing.Dict[builtins.str, typing.Any]]] = None,
    redirect: typing.Optional[typing.Union[VirtualServerRouteSpecSubroutesMatchesActionRedirect, typing.Dict[builtins.str, typing.Any]]] = None,
    return_: typing.Optional[typing.Union[VirtualServerRouteSpecSubroutesMatchesActionReturn, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2e05d99c036eaefb4e7e41d55339d63a0fb11836edbfd27642a681e28325bb92(
    *,
    upstream: builtins.str,
    request_headers: typing.Optional[typing.Union[VirtualServerRouteSpecSubroutesMatchesActionProxyRequestHeaders, typing.Dict[builtins.str, typing.Any]]] = None,
    response_headers: typing.Optional[typing.Union[VirtualServerRouteSpecSubroutesMatchesActionProxyResponseHeaders, typing.Dict[builtins.str, typing.Any]]] = None,
    rewrite_path: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c689b9864aac031fbeb386e78233bc98283d9211413cf52f507a9b011424a618(
    *,
    pass_: typing.Optional[builtins.bool] = None,
    set: typing.Optional[typing.Sequence[typing.Union[VirtualServerRouteSpecSubroutesMatchesActionProxyRequestHeadersSet, typing.Dict[builtins.str, typing.Any]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d1a5a8d4134c1e7c4f2e5df6d477e9af70fd0670a8a856abfddd87482809e658(
    *,
    name: builtins.str,
    value: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__79cf44d114e33f3c5c547b6cd3ee96fd704e0c3c9f1ccc1740a6b199f47155af(
    *,
    add: typing.Optional[typing.Sequence[typing.Union[VirtualServerRouteSpecSubroutesMatchesActionProxyResponseHeadersAdd, typing.Dict[builtins.str, typing.Any]]]] = None,
    hide: typing.Optional[typing.Sequence[builtins.str]] = None,
    ignore: typing.Optional[typing.Sequence[builtins.str]] = None,
    pass_: typing.Optional[typing.Sequence[builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__70ce2d95659ea38093c47d2d940a82382c763a7dc8ed64f4bbcd38bb37f4034f(
    *,
    name: builtins.str,
    always: typing.Optional[builtins.bool] = None,
    value: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__38fba2b55f6c6c37db0e91fef3d95ec15d557cdf5d343e7ac2fc9611ffbc0b3e(
    *,
    url: builtins.str,
    code: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__de5b7d626d2a37a3095de764af377dbe6cd6828ed1a37e99ece9505eb9e93959(
    *,
    body: builtins.str,
    code: typing.Optional[jsii.Number] = None,
    headers: typing.Optional[typing.Sequence[typing.Union[VirtualServerRouteSpecSubroutesMatchesActionReturnHeaders, typing.Dict[builtins.str, typing.Any]]]] = None,
    type: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f2b689494c902056f5f140fc9fe8aada61da7bf9cac69bc959e692d890ed1abd(
    *,
    name: builtins.str,
    value: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f2b6fdda4e69750e9ea597630d710ec710122fc606c7899eef40f4be355a4665(
    *,
    value: builtins.str,
    argument: typing.Optional[builtins.str] = None,
    cookie: typing.Optional[builtins.str] = None,
    header: typing.Optional[builtins.str] = None,
    variable: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6327dc9b86d2316c276b23a948adfca334db55622102bf3061a4bbf88c8e6d05(
    *,
    action: typing.Union[VirtualServerRouteSpecSubroutesMatchesSplitsAction, typing.Dict[builtins.str, typing.Any]],
    weight: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a8431acb2a3e8a13e3db08623b98ce3f05f487eb09935fddea850be798463a44(
    *,
    pass_: typing.Optional[builtins.str] = None,
    proxy: typing.Optional[typing.Union[VirtualServerRouteSpecSubroutesMatchesSplitsActionProxy, typing.Dict[builtins.str, typing.Any]]] = None,
    redirect: typing.Optional[typing.Union[VirtualServerRouteSpecSubroutesMatchesSplitsActionRedirect, typing.Dict[builtins.str, typing.Any]]] = None,
    return_: typing.Optional[typing.Union[VirtualServerRouteSpecSubroutesMatchesSplitsActionReturn, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__16ffafac510d8c33ce20d1f10150e7fafb8ec448dceda436f0df10572d615c04(
    *,
    upstream: builtins.str,
    request_headers: typing.Optional[typing.Union[VirtualServerRouteSpecSubroutesMatchesSplitsActionProxyRequestHeaders, typing.Dict[builtins.str, typing.Any]]] = None,
    response_headers: typing.Optional[typing.Union[VirtualServerRouteSpecSubroutesMatchesSplitsActionProxyResponseHeaders, typing.Dict[builtins.str, typing.Any]]] = None,
    rewrite_path: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7a5e8edbcaae6246c765235887977c78920a62488c38c0e4321dfd6eba402e10(
    *,
    pass_: typing.Optional[builtins.bool] = None,
    set: typing.Optional[typing.Sequence[typing.Union[VirtualServerRouteSpecSubroutesMatchesSplitsActionProxyRequestHeadersSet, typing.Dict[builtins.str, typing.Any]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4982cca42fe666c81d899d627075b803a23bf3ed4832443465e0e67f3c508156(
    *,
    name: builtins.str,
    value: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__890c2dd8dd9dc39d7a7e4ef4c8a9e3bb673b5a310c5dab954457bbe11042ad48(
    *,
    add: typing.Optional[typing.Sequence[typing.Union[VirtualServerRouteSpecSubroutesMatchesSplitsActionProxyResponseHeadersAdd, typing.Dict[builtins.str, typing.Any]]]] = None,
    hide: typing.Optional[typing.Sequence[builtins.str]] = None,
    ignore: typing.Optional[typing.Sequence[builtins.str]] = None,
    pass_: typing.Optional[typing.Sequence[builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e74af6dbf840c7f247af13222d5d94b55bbc87f8d8252f1fb98203cb38cebf29(
    *,
    name: builtins.str,
    always: typing.Optional[builtins.bool] = None,
    value: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1849830ece13238b1c3b6413f875223c745333e55a565dc0e5031aa2d16f38c9(
    *,
    url: builtins.str,
    code: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f46c11cca18b37e16d92cf8bd8b653a1eed55eda959194d68fd569b74e309047(
    *,
    body: builtins.str,
    code: typing.Optional[jsii.Number] = None,
    headers: typing.Optional[typing.Sequence[typing.Union[VirtualServerRouteSpecSubroutesMatchesSplitsActionReturnHeaders, typing.Dict[builtins.str, typing.Any]]]] = None,
    type: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f3e40fb6c2859fe9dd3463480f3db6e721230204a5a11b8ff21a13156139f15f(
    *,
    name: builtins.str,
    value: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4d856e616e4e809f79ee985fa7ec5b21f7161d7ad741d5b0128924d6284e2711(
    *,
    name: builtins.str,
    namespace: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ce3c9cba8f3969f13e688ab5bbf04dd5d9144a63c257bcfa23030ac9cb1d9aaf(
    *,
    match_expressions: typing.Optional[typing.Sequence[typing.Union[VirtualServerRouteSpecSubroutesRouteSelectorMatchExpressions, typing.Dict[builtins.str, typing.Any]]]] = None,
    match_labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b05c28b7a9279e9e80258d7b32268ed929402e743bfb9fa2b66ee0280bc55816(
    *,
    key: builtins.str,
    operator: builtins.str,
    values: typing.Optional[typing.Sequence[builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e97bac489eed0661cd1a5f4b78d6b3618112bf21278c90d967faec6e16dd6c21(
    *,
    action: typing.Union[VirtualServerRouteSpecSubroutesSplitsAction, typing.Dict[builtins.str, typing.Any]],
    weight: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c952b69fa7dec6995c348fa8d875e4623afca25b3157866d13af2b2563492479(
    *,
    pass_: typing.Optional[builtins.str] = None,
    proxy: typing.Optional[typing.Union[VirtualServerRouteSpecSubroutesSplitsActionProxy, typing.Dict[builtins.str, typing.Any]]] = None,
    redirect: typing.Optional[typing.Union[VirtualServerRouteSpecSubroutesSplitsActionRedirect, typing.Dict[builtins.str, typing.Any]]] = None,
    return_: typing.Optional[typing.Union[VirtualServerRouteSpecSubroutesSplitsActionReturn, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8e289b272eaafd343e5029e9efc622ab2651f350a0732341e81ea0a412e03679(
    *,
    upstream: builtins.str,
    request_headers: typing.Optional[typing.Union[VirtualServerRouteSpecSubroutesSplitsActionProxyRequestHeaders, typing.Dict[builtins.str, typing.Any]]] = None,
    response_headers: typing.Optional[typing.Union[VirtualServerRouteSpecSubroutesSplitsActionProxyResponseHeaders, typing.Dict[builtins.str, typing.Any]]] = None,
    rewrite_path: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__fc11f1d3d409b121a88af0185b290e6655b16f53295bb8b3861e622d15a93f13(
    *,
    pass_: typing.Optional[builtins.bool] = None,
    set: typing.Optional[typing.Sequence[typing.Union[VirtualServerRouteSpecSubroutesSplitsActionProxyRequestHeadersSet, typing.Dict[builtins.str, typing.Any]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e1a7acf21ae328d285736ff03a1f15da81695aac8ef04e41ed65604261e0d10e(
    *,
    name: builtins.str,
    value: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1ab330d07d5667b3687ed057d9bb8eb58a5cca9d92641ab5b5f0b780a2bca002(
    *,
    add: typing.Optional[typing.Sequence[typing.Union[VirtualServerRouteSpecSubroutesSplitsActionProxyResponseHeadersAdd, typing.Dict[builtins.str, typing.Any]]]] = None,
    hide: typing.Optional[typing.Sequence[builtins.str]] = None,
    ignore: typing.Optional[typing.Sequence[builtins.str]] = None,
    pass_: typing.Optional[typing.Sequence[builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f664b7fe8224aced35507009c25046fcc30bd7ed6d9c34025554c817dbdbdc94(
    *,
    name: builtins.str,
    always: typing.Optional[builtins.bool] = None,
    value: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__247f1444c3d1f71b5e08c133be0a374e2c941b08d97bcc059d431963f470c4c8(
    *,
    url: builtins.str,
    code: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9e01015723bdf4755c75901662f911e709cbf912c5cf2628ccf863fa1e2f5227(
    *,
    body: builtins.str,
    code: typing.Optional[jsii.Number] = None,
    headers: typing.Optional[typing.Sequence[typing.Union[VirtualServerRouteSpecSubroutesSplitsActionReturnHeaders, typing.Dict[builtins.str, typing.Any]]]] = None,
    type: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5b724cd06cef74b9b85d3855c60aa5b5418d2d459eaec45c09ef865a7d2ca3b4(
    *,
    name: builtins.str,
    value: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8ae8dae9f3831248b3ba5dfd543cba02a3f15136cf4c4cbbcc6400b3859cb268(
    *,
    name: builtins.str,
    port: jsii.Number,
    service: builtins.str,
    backup: typing.Optional[builtins.str] = None,
    backup_port: typing.Optional[jsii.Number] = None,
    buffering: typing.Optional[builtins.bool] = None,
    buffers: typing.Optional[typing.Union[VirtualServerRouteSpecUpstreamsBuffers, typing.Dict[builtins.str, typing.Any]]] = None,
    buffer_size: typing.Optional[builtins.str] = None,
    busy_buffers_size: typing.Optional[builtins.str] = None,
    client_body_buffer_size: typing.Optional[builtins.str] = None,
    client_max_body_size: typing.Optional[builtins.str] = None,
    connect_timeout: typing.Optional[builtins.str] = None,
    fail_timeout: typing.Optional[builtins.str] = None,
    health_check: typing.Optional[typing.Union[VirtualServerRouteSpecUpstreamsHealthCheck, typing.Dict[builtins.str, typing.Any]]] = None,
    keepalive: typing.Optional[jsii.Number] = None,
    lb_method: typing.Optional[builtins.str] = None,
    max_conns: typing.Optional[jsii.Number] = None,
    max_fails: typing.Optional[jsii.Number] = None,
    next_upstream: typing.Optional[builtins.str] = None,
    next_upstream_timeout: typing.Optional[builtins.str] = None,
    next_upstream_tries: typing.Optional[jsii.Number] = None,
    ntlm: typing.Optional[builtins.bool] = None,
    queue: typing.Optional[typing.Union[VirtualServerRouteSpecUpstreamsQueue, typing.Dict[builtins.str, typing.Any]]] = None,
    read_timeout: typing.Optional[builtins.str] = None,
    send_timeout: typing.Optional[builtins.str] = None,
    session_cookie: typing.Optional[typing.Union[VirtualServerRouteSpecUpstreamsSessionCookie, typing.Dict[builtins.str, typing.Any]]] = None,
    slow_start: typing.Optional[builtins.str] = None,
    subselector: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    tls: typing.Optional[typing.Union[VirtualServerRouteSpecUpstreamsTls, typing.Dict[builtins.str, typing.Any]]] = None,
    type: typing.Optional[builtins.str] = None,
    use_cluster_ip: typing.Optional[builtins.bool] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__035e27c21280a3056b7121fc4e080363cb8d15c613645f47fef91832e84545ca(
    *,
    number: jsii.Number,
    size: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c0d7c3d2d8cfb5b1a7621f97e3f54154cba84b2d62c3bf8b594c146b78a35e4b(
    *,
    connect_timeout: typing.Optional[builtins.str] = None,
    enable: typing.Optional[builtins.bool] = None,
    fails: typing.Optional[jsii.Number] = None,
    grpc_service: typing.Optional[builtins.str] = None,
    grpc_status: typing.Optional[jsii.Number] = None,
    headers: typing.Optional[typing.Sequence[typing.Union[VirtualServerRouteSpecUpstreamsHealthCheckHeaders, typing.Dict[builtins.str, typing.Any]]]] = None,
    interval: typing.Optional[builtins.str] = None,
    jitter: typing.Optional[builtins.str] = None,
    keepalive_time: typing.Optional[builtins.str] = None,
    mandatory: typing.Optional[builtins.bool] = None,
    passes: typing.Optional[jsii.Number] = None,
    path: typing.Optional[builtins.str] = None,
    persistent: typing.Optional[builtins.bool] = None,
    port: typing.Optional[jsii.Number] = None,
    read_timeout: typing.Optional[builtins.str] = None,
    send_timeout: typing.Optional[builtins.str] = None,
    status_match: typing.Optional[builtins.str] = None,
    tls: typing.Optional[typing.Union[VirtualServerRouteSpecUpstreamsHealthCheckTls, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__86167b7290de0e5bec9a8fd2b08b1af504050e813c8aa707daa2a787b09223ff(
    *,
    name: builtins.str,
    value: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3105d030fd9e5e1d9a8faa3a8ff209268e64eb7fc0048f8c8b7ac3baf5f80a6d(
    *,
    enable: typing.Optional[builtins.bool] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__63b1ea048776b4b66b2f2c70f8fc742e707ddc48b6cc8f6ad1d31958e2cb390e(
    *,
    size: jsii.Number,
    timeout: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__068653aebfefc715ce0555015e1538fea2375b3ce47f55435478e7a089621eb5(
    *,
    name: builtins.str,
    domain: typing.Optional[builtins.str] = None,
    enable: typing.Optional[builtins.bool] = None,
    expires: typing.Optional[builtins.str] = None,
    http_only: typing.Optional[builtins.bool] = None,
    path: typing.Optional[builtins.str] = None,
    samesite: typing.Optional[builtins.str] = None,
    secure: typing.Optional[builtins.bool] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e91f369ce262c9910e7b44f55dfde8aeb2d2fcae26d07b53cb1998e817cc1c88(
    *,
    enable: typing.Optional[builtins.bool] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e91b4e58f8e68d1ad7e19bf41f0448b66227639a8858bd3a5ef5fb0599898974(
    *,
    host: builtins.str,
    add_header_inherit: typing.Optional[builtins.str] = None,
    dos: typing.Optional[builtins.str] = None,
    external_dns: typing.Optional[typing.Union[VirtualServerSpecExternalDns, typing.Dict[builtins.str, typing.Any]]] = None,
    gunzip: typing.Optional[builtins.bool] = None,
    http_snippets: typing.Optional[builtins.str] = None,
    ingress_class_name: typing.Optional[builtins.str] = None,
    internal_route: typing.Optional[builtins.bool] = None,
    listener: typing.Optional[typing.Union[VirtualServerSpecListener, typing.Dict[builtins.str, typing.Any]]] = None,
    policies: typing.Optional[typing.Sequence[typing.Union[VirtualServerSpecPolicies, typing.Dict[builtins.str, typing.Any]]]] = None,
    routes: typing.Optional[typing.Sequence[typing.Union[VirtualServerSpecRoutes, typing.Dict[builtins.str, typing.Any]]]] = None,
    server_snippets: typing.Optional[builtins.str] = None,
    tls: typing.Optional[typing.Union[VirtualServerSpecTls, typing.Dict[builtins.str, typing.Any]]] = None,
    upstreams: typing.Optional[typing.Sequence[typing.Union[VirtualServerSpecUpstreams, typing.Dict[builtins.str, typing.Any]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7824d4a3e70ac493a6f029f6d3e2da5794948325cd2ad8d8e07773fa6346d82d(
    *,
    enable: typing.Optional[builtins.bool] = None,
    labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    provider_specific: typing.Optional[typing.Sequence[typing.Union[VirtualServerSpecExternalDnsProviderSpecific, typing.Dict[builtins.str, typing.Any]]]] = None,
    record_ttl: typing.Optional[jsii.Number] = None,
    record_type: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b119506acffe18d06939473fbfe5d3af6c5096fcd2d0e62e10882bdd7bb82f33(
    *,
    name: builtins.str,
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a04477ee306736cd172454b50443862abac9f2c24ddc22dcabac43e8715cb0c3(
    *,
    http: typing.Optional[builtins.str] = None,
    https: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__cb93a0a77cc4f170a5e09e1d9b34976111944978ad7a3b03ed4877188bfac0ef(
    *,
    name: builtins.str,
    namespace: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__309f9da8a681920ced9a4b7d327638b3ca99b603f58153d177f4da423de1c531(
    *,
    path: builtins.str,
    action: typing.Optional[typing.Union[VirtualServerSpecRoutesAction, typing.Dict[builtins.str, typing.Any]]] = None,
    add_header_inherit: typing.Optional[builtins.str] = None,
    dos: typing.Optional[builtins.str] = None,
    error_pages: typing.Optional[typing.Sequence[typing.Union[VirtualServerSpecRoutesErrorPages, typing.Dict[builtins.str, typing.Any]]]] = None,
    location_snippets: typing.Optional[builtins.str] = None,
    matches: typing.Optional[typing.Sequence[typing.Union[VirtualServerSpecRoutesMatches, typing.Dict[builtins.str, typing.Any]]]] = None,
    policies: typing.Optional[typing.Sequence[typing.Union[VirtualServerSpecRoutesPolicies, typing.Dict[builtins.str, typing.Any]]]] = None,
    route: typing.Optional[builtins.str] = None,
    route_selector: typing.Optional[typing.Union[VirtualServerSpecRoutesRouteSelector, typing.Dict[builtins.str, typing.Any]]] = None,
    splits: typing.Optional[typing.Sequence[typing.Union[VirtualServerSpecRoutesSplits, typing.Dict[builtins.str, typing.Any]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c59a1c23131b1208d8b8f2ab96a6aa791972f2235f158b0073bcfa32e5c1ff0f(
    *,
    pass_: typing.Optional[builtins.str] = None,
    proxy: typing.Optional[typing.Union[VirtualServerSpecRoutesActionProxy, typing.Dict[builtins.str, typing.Any]]] = None,
    redirect: typing.Optional[typing.Union[VirtualServerSpecRoutesActionRedirect, typing.Dict[builtins.str, typing.Any]]] = None,
    return_: typing.Optional[typing.Union[VirtualServerSpecRoutesActionReturn, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1da05930fe8e2fc90190e74325f31aea33b6476ac40493d8b963af30746390c9(
    *,
    upstream: builtins.str,
    request_headers: typing.Optional[typing.Union[VirtualServerSpecRoutesActionProxyRequestHeaders, typing.Dict[builtins.str, typing.Any]]] = None,
    response_headers: typing.Optional[typing.Union[VirtualServerSpecRoutesActionProxyResponseHeaders, typing.Dict[builtins.str, typing.Any]]] = None,
    rewrite_path: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ad8df07f35dda7c4ece453c0e464ee8161cbafa7f82be5c7b6825c940f12315d(
    *,
    pass_: typing.Optional[builtins.bool] = None,
    set: typing.Optional[typing.Sequence[typing.Union[VirtualServerSpecRoutesActionProxyRequestHeadersSet, typing.Dict[builtins.str, typing.Any]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__45bc2b97e782cfe1853c143d9cd07c0d56391c0d5ec38cc59c1fdbc0471de13c(
    *,
    name: builtins.str,
    value: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4bd1bd18ea79fa9345c0ce763fe2902df0a5af5655f688c01cbedcf0e0079c92(
    *,
    add: typing.Optional[typing.Sequence[typing.Union[VirtualServerSpecRoutesActionProxyResponseHeadersAdd, typing.Dict[builtins.str, typing.Any]]]] = None,
    hide: typing.Optional[typing.Sequence[builtins.str]] = None,
    ignore: typing.Optional[typing.Sequence[builtins.str]] = None,
    pass_: typing.Optional[typing.Sequence[builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__bfa4ab3ac8487aee400a773b13539c2d5d21cded2d6a071713e844724538cb1d(
    *,
    name: builtins.str,
    always: typing.Optional[builtins.bool] = None,
    value: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6e0bd0b4dcfd5e72eb93702fe1cf52330d9cfd3dd0e14d3d725feeb716b1d3d9(
    *,
    url: builtins.str,
    code: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d2a6753cb2ace9d1de8e7e73a6bd2355c72ca5ae8174c7195dba595420537dea(
    *,
    body: builtins.str,
    code: typing.Optional[jsii.Number] = None,
    headers: typing.Optional[typing.Sequence[typing.Union[VirtualServerSpecRoutesActionReturnHeaders, typing.Dict[builtins.str, typing.Any]]]] = None,
    type: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f6fb630f8630b1aff52a76fd452f184b9e42ac5e6b68b73afb3b976d2fd3e366(
    *,
    name: builtins.str,
    value: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__cb5413fd21e5fdfc9f34464b5a4a8fc1706dcfa8ecbb9c754984d3bce27cf046(
    *,
    codes: typing.Sequence[jsii.Number],
    redirect: typing.Optional[typing.Union[VirtualServerSpecRoutesErrorPagesRedirect, typing.Dict[builtins.str, typing.Any]]] = None,
    return_: typing.Optional[typing.Union[VirtualServerSpecRoutesErrorPagesReturn, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f697410358146bff27e995e01a81967bdbe2f0265dbaec11ef3f8533029225fe(
    *,
    url: builtins.str,
    code: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__85388a865796c563e9afb02e57f1a0b69f8235c5c4045d53b88edf22959d96a9(
    *,
    body: builtins.str,
    code: typing.Optional[jsii.Number] = None,
    headers: typing.Optional[typing.Sequence[typing.Union[VirtualServerSpecRoutesErrorPagesReturnHeaders, typing.Dict[builtins.str, typing.Any]]]] = None,
    type: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b2a576ec8de355d62fc90daf78e2d094ef3ef34728ba223a416e501408d2400c(
    *,
    name: builtins.str,
    value: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8e25713568565d39341f392a00b74874d447c4c4ee05c339351e6037f4ea7bba(
    *,
    conditions: typing.Sequence[typing.Union[VirtualServerSpecRoutesMatchesConditions, typing.Dict[builtins.str, typing.Any]]],
    action: typing.Optional[typing.Union[VirtualServerSpecRoutesMatchesAction, typing.Dict[builtins.str, typing.Any]]] = None,
    splits: typing.Optional[typing.Sequence[typing.Union[VirtualServerSpecRoutesMatchesSplits, typing.Dict[builtins.str, typing.Any]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d00320db4e50cbd928069c261c0286dfb978f4ead4b23350ba44e1546c22af3b(
    *,
    pass_: typing.Optional[builtins.str] = None,
    proxy: typing.Optional[typing.Union[VirtualServerSpecRoutesMatchesActionProxy, typing.Dict[builtins.str, typing.Any]]] = None,
    redirect: typing.Optional[typing.Union[VirtualServerSpecRoutesMatchesActionRedirect, typing.Dict[builtins.str, typing.Any]]] = None,
    return_: typing.Optional[typing.Union[VirtualServerSpecRoutesMatchesActionReturn, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__59ae9c830581265bc7f2bf259170e95fc1afc31efb7045516a2b536368406bcd(
    *,
    upstream: builtins.str,
    request_headers: typing.Optional[typing.Union[VirtualServerSpecRoutesMatchesActionProxyRequestHeaders, typing.Dict[builtins.str, typing.Any]]] = None,
    response_headers: typing.Optional[typing.Union[VirtualServerSpecRoutesMatchesActionProxyResponseHeaders, typing.Dict[builtins.str, typing.Any]]] = None,
    rewrite_path: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e1c389714075f136fae99025df0a2516a467ac4a2551c3c99f28fff0d1baaaa2(
    *,
    pass_: typing.Optional[builtins.bool] = None,
    set: typing.Optional[typing.Sequence[typing.Union[VirtualServerSpecRoutesMatchesActionProxyRequestHeadersSet, typing.Dict[builtins.str, typing.Any]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__088d3502286690b1769955ce079d250832bda5c19dc55bf4cda153a27bdfb5b9(
    *,
    name: builtins.str,
    value: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c590ec5f8863d1af3d9d418951f9dd953b7d18fe339e38f294671e25fa3e6ec9(
    *,
    add: typing.Optional[typing.Sequence[typing.Union[VirtualServerSpecRoutesMatchesActionProxyResponseHeadersAdd, typing.Dict[builtins.str, typing.Any]]]] = None,
    hide: typing.Optional[typing.Sequence[builtins.str]] = None,
    ignore: typing.Optional[typing.Sequence[builtins.str]] = None,
    pass_: typing.Optional[typing.Sequence[builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2ca1314c0dee7559c8542c91ee67824d1a5db83d82153a992defc7be9181a4e4(
    *,
    name: builtins.str,
    always: typing.Optional[builtins.bool] = None,
    value: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6d333c2f2568efee8e3cff5369ee54c9c21f422ae74ae1868cb9bcb8f5052a37(
    *,
    url: builtins.str,
    code: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4fe45c19b43d9714776d096276428e01070551cf75078d37dfad628a248a41f6(
    *,
    body: builtins.str,
    code: typing.Optional[jsii.Number] = None,
    headers: typing.Optional[typing.Sequence[typing.Union[VirtualServerSpecRoutesMatchesActionReturnHeaders, typing.Dict[builtins.str, typing.Any]]]] = None,
    type: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__bb08c8237245e77285f3da6460ca62d2d607d90f261ee780aad3bb77d35a49d6(
    *,
    name: builtins.str,
    value: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__dbd88a810a535f1fc3e73cf805c6ab6f677ea9f3a04bd2401f5b3fd1f5f5bb78(
    *,
    value: builtins.str,
    argument: typing.Optional[builtins.str] = None,
    cookie: typing.Optional[builtins.str] = None,
    header: typing.Optional[builtins.str] = None,
    variable: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4b0912a8ced61cd1072ec804b01182c45221038d8094dcfb51970cc3ae81747a(
    *,
    action: typing.Union[VirtualServerSpecRoutesMatchesSplitsAction, typing.Dict[builtins.str, typing.Any]],
    weight: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8f6bc190867ee75cbf7a0485b7ef095df8262c28c0cc4cef6ba465457049a480(
    *,
    pass_: typing.Optional[builtins.str] = None,
    proxy: typing.Optional[typing.Union[VirtualServerSpecRoutesMatchesSplitsActionProxy, typing.Dict[builtins.str, typing.Any]]] = None,
    redirect: typing.Optional[typing.Union[VirtualServerSpecRoutesMatchesSplitsActionRedirect, typing.Dict[builtins.str, typing.Any]]] = None,
    return_: typing.Optional[typing.Union[VirtualServerSpecRoutesMatchesSplitsActionReturn, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__691f04cf3b63f7aa24ae3ad767f5fbd8312a522f8f9dd3b41d1509e8c5e99cae(
    *,
    upstream: builtins.str,
    request_headers: typing.Optional[typing.Union[VirtualServerSpecRoutesMatchesSplitsActionProxyRequestHeaders, typing.Dict[builtins.str, typing.Any]]] = None,
    response_headers: typing.Optional[typing.Union[VirtualServerSpecRoutesMatchesSplitsActionProxyResponseHeaders, typing.Dict[builtins.str, typing.Any]]] = None,
    rewrite_path: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__40f82a8f3340989bba7b25f005751037e5fb774dcf84b3d9226e1f949d27ef9d(
    *,
    pass_: typing.Optional[builtins.bool] = None,
    set: typing.Optional[typing.Sequence[typing.Union[VirtualServerSpecRoutesMatchesSplitsActionProxyRequestHeadersSet, typing.Dict[builtins.str, typing.Any]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__95b4631e944393b26f2807e4c67ed0080b3f96f959f1161050f897a69cf1fa0e(
    *,
    name: builtins.str,
    value: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0b8f8365357d97d76918084a9f006235f88debfcfd3646dd78eb0fb591e8724d(
    *,
    add: typing.Optional[typing.Sequence[typing.Union[VirtualServerSpecRoutesMatchesSplitsActionProxyResponseHeadersAdd, typing.Dict[builtins.str, typing.Any]]]] = None,
    hide: typing.Optional[typing.Sequence[builtins.str]] = None,
    ignore: typing.Optional[typing.Sequence[builtins.str]] = None,
    pass_: typing.Optional[typing.Sequence[builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4353d6d6a895d3ebbe4bcb414041eda5fd7b0c11e88807095bc76ef303902b55(
    *,
    name: builtins.str,
    always: typing.Optional[builtins.bool] = None,
    value: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__aab44ff60742731cb9ce9b1d31eb1ce9d6b1bd45796db853877a4e2fc6e48f01(
    *,
    url: builtins.str,
    code: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__939aa4db8a63a1e9d564fecf2eda91ec18dee12a7799d9883c6c9ccbec42155d(
    *,
    body: builtins.str,
    code: typing.Optional[jsii.Number] = None,
    headers: typing.Optional[typing.Sequence[typing.Union[VirtualServerSpecRoutesMatchesSplitsActionReturnHeaders, typing.Dict[builtins.str, typing.Any]]]] = None,
    type: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__fa217ea573e6f47e96f0c77ccd5dfdbdf04ea02c37fb6daea552287f81fdc37e(
    *,
    name: builtins.str,
    value: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__09a248d61d1b1cf81182cf0928c3592060db01d3a14c112931ec9f0259b77007(
    *,
    name: builtins.str,
    namespace: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3ac7f934b3d6bd5b0074a741c46c3fe46cc412645e51d87144f08191b0e18210(
    *,
    match_expressions: typing.Optional[typing.Sequence[typing.Union[VirtualServerSpecRoutesRouteSelectorMatchExpressions, typing.Dict[builtins.str, typing.Any]]]] = None,
    match_labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__bac9e4b7857d8dcd35b090fde6a07e1217378e26f597dc7c0cd6858ed92d1e06(
    *,
    key: builtins.str,
    operator: builtins.str,
    values: typing.Optional[typing.Sequence[builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3c30a3d337d6a2090b749ea27b36689812d69747280200bc2db08844a36ae58c(
    *,
    action: typing.Union[VirtualServerSpecRoutesSplitsAction, typing.Dict[builtins.str, typing.Any]],
    weight: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3c478faf5faff8d44150f471ec5a2fc64fefae580da69d4f373e89b986251057(
    *,
    pass_: typing.Optional[builtins.str] = None,
    proxy: typing.Optional[typing.Union[VirtualServerSpecRoutesSplitsActionProxy, typing.Dict[builtins.str, typing.Any]]] = None,
    redirect: typing.Optional[typing.Union[VirtualServerSpecRoutesSplitsActionRedirect, typing.Dict[builtins.str, typing.Any]]] = None,
    return_: typing.Optional[typing.Union[VirtualServerSpecRoutesSplitsActionReturn, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__687aada734421150e6a1730868b15adb481db016ffcf89edb18c794fa422522f(
    *,
    upstream: builtins.str,
    request_headers: typing.Optional[typing.Union[VirtualServerSpecRoutesSplitsActionProxyRequestHeaders, typing.Dict[builtins.str, typing.Any]]] = None,
    response_headers: typing.Optional[typing.Union[VirtualServerSpecRoutesSplitsActionProxyResponseHeaders, typing.Dict[builtins.str, typing.Any]]] = None,
    rewrite_path: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6e5a7ddf1ac086b6de5016d4262c17513badba4820538c9749b0567399655fa0(
    *,
    pass_: typing.Optional[builtins.bool] = None,
    set: typing.Optional[typing.Sequence[typing.Union[VirtualServerSpecRoutesSplitsActionProxyRequestHeadersSet, typing.Dict[builtins.str, typing.Any]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__bb7b378936da6c5cdfc6fea836b2909f694d4f2bacab016af77fc0446d3e3d8d(
    *,
    name: builtins.str,
    value: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__cafda9ce80111d2e4fea7dd7c4345ae8cd97a6ccd95a3100fce6b63cf8af77fa(
    *,
    add: typing.Optional[typing.Sequence[typing.Union[VirtualServerSpecRoutesSplitsActionProxyResponseHeadersAdd, typing.Dict[builtins.str, typing.Any]]]] = None,
    hide: typing.Optional[typing.Sequence[builtins.str]] = None,
    ignore: typing.Optional[typing.Sequence[builtins.str]] = None,
    pass_: typing.Optional[typing.Sequence[builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__da4f58e6b931a8df977c98b9181517a3530c577857573ee0d26cd3a7fd2d3ebd(
    *,
    name: builtins.str,
    always: typing.Optional[builtins.bool] = None,
    value: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d1092d219cfc4b5214397c65fce17720dba249dbfe9481b5c6f07b529ddf9cb1(
    *,
    url: builtins.str,
    code: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__da080c534ea2417243664a0d63342435ce8f51e1471d9c572253836d32b6e77a(
    *,
    body: builtins.str,
    code: typing.Optional[jsii.Number] = None,
    headers: typing.Optional[typing.Sequence[typing.Union[VirtualServerSpecRoutesSplitsActionReturnHeaders, typing.Dict[builtins.str, typing.Any]]]] = None,
    type: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__82a8933868d85ff533ae9a3bcef0ab16b0452815e299e2383964ff5fb871bf1b(
    *,
    name: builtins.str,
    value: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b148e4a81a45bf074da1ebe5cb8232c470a2c4eaad0c0fc02eb21b4a21181a49(
    *,
    cert_manager: typing.Optional[typing.Union[VirtualServerSpecTlsCertManager, typing.Dict[builtins.str, typing.Any]]] = None,
    redirect: typing.Optional[typing.Union[VirtualServerSpecTlsRedirect, typing.Dict[builtins.str, typing.Any]]] = None,
    secret: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__33c197a45b77c456562f923a8e18d2fedb0355b8480b6bfe01f6f548329363a6(
    *,
    cluster_issuer: typing.Optional[builtins.str] = None,
    common_name: typing.Optional[builtins.str] = None,
    duration: typing.Optional[builtins.str] = None,
    issuer: typing.Optional[builtins.str] = None,
    issuer_group: typing.Optional[builtins.str] = None,
    issuer_kind: typing.Optional[builtins.str] = None,
    issue_temp_cert: typing.Optional[builtins.bool] = None,
    renew_before: typing.Optional[builtins.str] = None,
    usages: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2552cd4f167f609b73b6be546f06366b8b96378d48b554e62a8e97b0ea401218(
    *,
    based_on: typing.Optional[builtins.str] = None,
    code: typing.Optional[jsii.Number] = None,
    enable: typing.Optional[builtins.bool] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__069ca619a9d3123f2aa83378838f4593679ddfc4dd27c37aec930716df15d5b3(
    *,
    name: builtins.str,
    port: jsii.Number,
    service: builtins.str,
    backup: typing.Optional[builtins.str] = None,
    backup_port: typing.Optional[jsii.Number] = None,
    buffering: typing.Optional[builtins.bool] = None,
    buffers: typing.Optional[typing.Union[VirtualServerSpecUpstreamsBuffers, typing.Dict[builtins.str, typing.Any]]] = None,
    buffer_size: typing.Optional[builtins.str] = None,
    busy_buffers_size: typing.Optional[builtins.str] = None,
    client_body_buffer_size: typing.Optional[builtins.str] = None,
    client_max_body_size: typing.Optional[builtins.str] = None,
    connect_timeout: typing.Optional[builtins.str] = None,
    fail_timeout: typing.Optional[builtins.str] = None,
    health_check: typing.Optional[typing.Union[VirtualServerSpecUpstreamsHealthCheck, typing.Dict[builtins.str, typing.Any]]] = None,
    keepalive: typing.Optional[jsii.Number] = None,
    lb_method: typing.Optional[builtins.str] = None,
    max_conns: typing.Optional[jsii.Number] = None,
    max_fails: typing.Optional[jsii.Number] = None,
    next_upstream: typing.Optional[builtins.str] = None,
    next_upstream_timeout: typing.Optional[builtins.str] = None,
    next_upstream_tries: typing.Optional[jsii.Number] = None,
    ntlm: typing.Optional[builtins.bool] = None,
    queue: typing.Optional[typing.Union[VirtualServerSpecUpstreamsQueue, typing.Dict[builtins.str, typing.Any]]] = None,
    read_timeout: typing.Optional[builtins.str] = None,
    send_timeout: typing.Optional[builtins.str] = None,
    session_cookie: typing.Optional[typing.Union[VirtualServerSpecUpstreamsSessionCookie, typing.Dict[builtins.str, typing.Any]]] = None,
    slow_start: typing.Optional[builtins.str] = None,
    subselector: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    tls: typing.Optional[typing.Union[VirtualServerSpecUpstreamsTls, typing.Dict[builtins.str, typing.Any]]] = None,
    type: typing.Optional[builtins.str] = None,
    use_cluster_ip: typing.Optional[builtins.bool] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6becc17e2882c22f755a3acb75dc301cdaa711409841f9a7d81baa6d282495e5(
    *,
    number: jsii.Number,
    size: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3a5befec4834c0afc62012c8b46d49c58347af4fe09979afc6a1213e3d1f3847(
    *,
    connect_timeout: typing.Optional[builtins.str] = None,
    enable: typing.Optional[builtins.bool] = None,
    fails: typing.Optional[jsii.Number] = None,
    grpc_service: typing.Optional[builtins.str] = None,
    grpc_status: typing.Optional[jsii.Number] = None,
    headers: typing.Optional[typing.Sequence[typing.Union[VirtualServerSpecUpstreamsHealthCheckHeaders, typing.Dict[builtins.str, typing.Any]]]] = None,
    interval: typing.Optional[builtins.str] = None,
    jitter: typing.Optional[builtins.str] = None,
    keepalive_time: typing.Optional[builtins.str] = None,
    mandatory: typing.Optional[builtins.bool] = None,
    passes: typing.Optional[jsii.Number] = None,
    path: typing.Optional[builtins.str] = None,
    persistent: typing.Optional[builtins.bool] = None,
    port: typing.Optional[jsii.Number] = None,
    read_timeout: typing.Optional[builtins.str] = None,
    send_timeout: typing.Optional[builtins.str] = None,
    status_match: typing.Optional[builtins.str] = None,
    tls: typing.Optional[typing.Union[VirtualServerSpecUpstreamsHealthCheckTls, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e0e18711f3441e93df2f57cda266b9e382fb7670cabfe93ca085525d7a21a6fa(
    *,
    name: builtins.str,
    value: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__236f7ea394fe7d40e7d534516676f56b0688fa6cc79439ac6958739dc0e2c8e3(
    *,
    enable: typing.Optional[builtins.bool] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6c51087903d101a12337ad3da4888a466c28a313beb20fc980f561ef0a145bfa(
    *,
    size: jsii.Number,
    timeout: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b5fd7ae0b52c4367a99967c037a4e8f256974211784ee348417b00cb494594a2(
    *,
    name: builtins.str,
    domain: typing.Optional[builtins.str] = None,
    enable: typing.Optional[builtins.bool] = None,
    expires: typing.Optional[builtins.str] = None,
    http_only: typing.Optional[builtins.bool] = None,
    path: typing.Optional[builtins.str] = None,
    samesite: typing.Optional[builtins.str] = None,
    secure: typing.Optional[builtins.bool] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__cadb42c9898483852f5ee77b6b152b248ddc444ab7ad1c7c4cfde8b489ef9813(
    *,
    enable: typing.Optional[builtins.bool] = None,
) -> None:
    """Type checking stubs"""
    pass

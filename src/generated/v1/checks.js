// Generated from spec/v1 by scripts/generate.ts. Do not edit: change the spec and run `npm run generate`.

export const CreateStage = validate10;
const schema11 = {"type":"object","required":["stageName","deploymentId"],"properties":{"stageName":{"type":"string","minLength":1,"maxLength":128,"pattern":"^[A-Za-z0-9_-]*$"},"deploymentId":{"type":"string"},"description":{"type":"string"},"cacheClusterEnabled":{"type":"boolean"},"cacheClusterSize":{"type":"string","enum":["0.5","1.6","6.1","13.5","28.4","58.2","118","237"]},"variables":{"type":"object","propertyNames":{"type":"string","pattern":"^[A-Za-z0-9_]{1,64}$"},"additionalProperties":{"type":"string","maxLength":512,"pattern":"^[A-Za-z0-9 ._:/?&=,-]+$"}},"documentationVersion":{"type":"string"},"canarySettings":{"type":"object","properties":{"percentTraffic":{"type":"number","minimum":0,"maximum":100},"deploymentId":{"type":"string"},"stageVariableOverrides":{"type":"object","propertyNames":{"type":"string","pattern":"^[A-Za-z0-9_]{1,64}$"},"additionalProperties":{"type":"string","maxLength":512,"pattern":"^[A-Za-z0-9 ._:/?&=,-]+$"}},"useStageCache":{"type":"boolean"}}},"tracingEnabled":{"type":"boolean"},"tags":{"type":"object","propertyNames":{"type":"string","pattern":"^(?![Aa][Ww][Ss]:)"},"additionalProperties":{"type":"string"}}},"$id":"CreateStage"};
const pattern0 = new RegExp("^[A-Za-z0-9_-]*$", "");
const pattern1 = new RegExp("^[A-Za-z0-9_]{1,64}$", "");
const pattern2 = new RegExp("^[A-Za-z0-9 ._:/?&=,-]+$", "");
const pattern5 = new RegExp("^(?![Aa][Ww][Ss]:)", "");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="CreateStage" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.stageName === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stageName"}});
errors++;
}
if(data.deploymentId === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "deploymentId"}});
errors++;
}
if(data.stageName !== undefined){
let data0 = data.stageName;
if(typeof data0 === "string"){
if(data0.length > 128){
(vErrors ??= []).push({instancePath:instancePath+"/stageName",schemaPath:"#/properties/stageName/maxLength",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data0.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/stageName",schemaPath:"#/properties/stageName/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern0.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/stageName",schemaPath:"#/properties/stageName/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/stageName",schemaPath:"#/properties/stageName/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.deploymentId !== undefined){
if(typeof data.deploymentId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/deploymentId",schemaPath:"#/properties/deploymentId/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.cacheClusterEnabled !== undefined){
if(typeof data.cacheClusterEnabled !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/cacheClusterEnabled",schemaPath:"#/properties/cacheClusterEnabled/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.cacheClusterSize !== undefined){
let data4 = data.cacheClusterSize;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/cacheClusterSize",schemaPath:"#/properties/cacheClusterSize/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((((data4 === "0.5") || (data4 === "1.6")) || (data4 === "6.1")) || (data4 === "13.5")) || (data4 === "28.4")) || (data4 === "58.2")) || (data4 === "118")) || (data4 === "237"))){
(vErrors ??= []).push({instancePath:instancePath+"/cacheClusterSize",schemaPath:"#/properties/cacheClusterSize/enum",keyword:"enum",params:{allowedValues: schema11.properties.cacheClusterSize.enum}});
errors++;
}
}
if(data.variables !== undefined){
let data5 = data.variables;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key0 in data5){
const _errs13 = errors;
if(typeof key0 === "string"){
if(!pattern1.test(key0)){
(vErrors ??= []).push({instancePath:instancePath+"/variables",schemaPath:"#/properties/variables/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_]{1,64}$"},propertyName:key0});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/variables",schemaPath:"#/properties/variables/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key0});
errors++;
}
var valid1 = _errs13 === errors;
if(!valid1){
(vErrors ??= []).push({instancePath:instancePath+"/variables",schemaPath:"#/properties/variables/propertyNames",keyword:"propertyNames",params:{propertyName: key0}});
errors++;
}
}
for(const key1 in data5){
let data6 = data5[key1];
if(typeof data6 === "string"){
if(data6.length > 512){
(vErrors ??= []).push({instancePath:instancePath+"/variables/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/variables/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 512}});
errors++;
}
if(!pattern2.test(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/variables/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/variables/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 ._:/?&=,-]+$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/variables/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/variables/additionalProperties/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/variables",schemaPath:"#/properties/variables/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.documentationVersion !== undefined){
if(typeof data.documentationVersion !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/documentationVersion",schemaPath:"#/properties/documentationVersion/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.canarySettings !== undefined){
let data8 = data.canarySettings;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.percentTraffic !== undefined){
let data9 = data8.percentTraffic;
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 100 || isNaN(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/canarySettings/percentTraffic",schemaPath:"#/properties/canarySettings/properties/percentTraffic/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}});
errors++;
}
if(data9 < 0 || isNaN(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/canarySettings/percentTraffic",schemaPath:"#/properties/canarySettings/properties/percentTraffic/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/canarySettings/percentTraffic",schemaPath:"#/properties/canarySettings/properties/percentTraffic/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data8.deploymentId !== undefined){
if(typeof data8.deploymentId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/canarySettings/deploymentId",schemaPath:"#/properties/canarySettings/properties/deploymentId/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data8.stageVariableOverrides !== undefined){
let data11 = data8.stageVariableOverrides;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key2 in data11){
const _errs28 = errors;
if(typeof key2 === "string"){
if(!pattern1.test(key2)){
(vErrors ??= []).push({instancePath:instancePath+"/canarySettings/stageVariableOverrides",schemaPath:"#/properties/canarySettings/properties/stageVariableOverrides/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_]{1,64}$"},propertyName:key2});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/canarySettings/stageVariableOverrides",schemaPath:"#/properties/canarySettings/properties/stageVariableOverrides/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key2});
errors++;
}
var valid4 = _errs28 === errors;
if(!valid4){
(vErrors ??= []).push({instancePath:instancePath+"/canarySettings/stageVariableOverrides",schemaPath:"#/properties/canarySettings/properties/stageVariableOverrides/propertyNames",keyword:"propertyNames",params:{propertyName: key2}});
errors++;
}
}
for(const key3 in data11){
let data12 = data11[key3];
if(typeof data12 === "string"){
if(data12.length > 512){
(vErrors ??= []).push({instancePath:instancePath+"/canarySettings/stageVariableOverrides/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/canarySettings/properties/stageVariableOverrides/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 512}});
errors++;
}
if(!pattern2.test(data12)){
(vErrors ??= []).push({instancePath:instancePath+"/canarySettings/stageVariableOverrides/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/canarySettings/properties/stageVariableOverrides/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 ._:/?&=,-]+$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/canarySettings/stageVariableOverrides/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/canarySettings/properties/stageVariableOverrides/additionalProperties/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/canarySettings/stageVariableOverrides",schemaPath:"#/properties/canarySettings/properties/stageVariableOverrides/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data8.useStageCache !== undefined){
if(typeof data8.useStageCache !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/canarySettings/useStageCache",schemaPath:"#/properties/canarySettings/properties/useStageCache/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/canarySettings",schemaPath:"#/properties/canarySettings/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.tracingEnabled !== undefined){
if(typeof data.tracingEnabled !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/tracingEnabled",schemaPath:"#/properties/tracingEnabled/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.tags !== undefined){
let data15 = data.tags;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key4 in data15){
const _errs39 = errors;
if(typeof key4 === "string"){
if(!pattern5.test(key4)){
(vErrors ??= []).push({instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/propertyNames/pattern",keyword:"pattern",params:{pattern: "^(?![Aa][Ww][Ss]:)"},propertyName:key4});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key4});
errors++;
}
var valid6 = _errs39 === errors;
if(!valid6){
(vErrors ??= []).push({instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/propertyNames",keyword:"propertyNames",params:{propertyName: key4}});
errors++;
}
}
for(const key5 in data15){
if(typeof data15[key5] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/tags/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tags/additionalProperties/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

export const UpdateStage = validate11;
const schema12 = {"type":"object","properties":{"patchOperations":{"type":"array","items":{"type":"object","properties":{"op":{"type":"string","enum":["add","remove","move","test","replace","copy"]},"path":{"type":"string"},"value":{"type":"string"},"from":{"type":"string"}}}}},"$id":"UpdateStage"};

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="UpdateStage" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.patchOperations !== undefined){
let data0 = data.patchOperations;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.op !== undefined){
let data2 = data1.op;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/patchOperations/" + i0+"/op",schemaPath:"#/properties/patchOperations/items/properties/op/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((data2 === "add") || (data2 === "remove")) || (data2 === "move")) || (data2 === "test")) || (data2 === "replace")) || (data2 === "copy"))){
(vErrors ??= []).push({instancePath:instancePath+"/patchOperations/" + i0+"/op",schemaPath:"#/properties/patchOperations/items/properties/op/enum",keyword:"enum",params:{allowedValues: schema12.properties.patchOperations.items.properties.op.enum}});
errors++;
}
}
if(data1.path !== undefined){
if(typeof data1.path !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/patchOperations/" + i0+"/path",schemaPath:"#/properties/patchOperations/items/properties/path/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data1.value !== undefined){
if(typeof data1.value !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/patchOperations/" + i0+"/value",schemaPath:"#/properties/patchOperations/items/properties/value/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data1.from !== undefined){
if(typeof data1.from !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/patchOperations/" + i0+"/from",schemaPath:"#/properties/patchOperations/items/properties/from/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/patchOperations/" + i0,schemaPath:"#/properties/patchOperations/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/patchOperations",schemaPath:"#/properties/patchOperations/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}

export const TagResource = validate12;
const schema13 = {"type":"object","required":["tags"],"properties":{"tags":{"type":"object","propertyNames":{"type":"string","pattern":"^(?![Aa][Ww][Ss]:)"},"additionalProperties":{"type":"string"}}},"$id":"TagResource"};

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="TagResource" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tags === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tags"}});
errors++;
}
if(data.tags !== undefined){
let data0 = data.tags;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key0 in data0){
const _errs3 = errors;
if(typeof key0 === "string"){
if(!pattern5.test(key0)){
(vErrors ??= []).push({instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/propertyNames/pattern",keyword:"pattern",params:{pattern: "^(?![Aa][Ww][Ss]:)"},propertyName:key0});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key0});
errors++;
}
var valid1 = _errs3 === errors;
if(!valid1){
(vErrors ??= []).push({instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/propertyNames",keyword:"propertyNames",params:{propertyName: key0}});
errors++;
}
}
for(const key1 in data0){
if(typeof data0[key1] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/tags/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tags/additionalProperties/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}

export const CreateRestApi = validate13;
const schema14 = {"type":"object","required":["name"],"properties":{"name":{"type":"string"},"description":{"type":"string","minLength":1},"version":{"type":"string"},"cloneFrom":{"type":"string"},"binaryMediaTypes":{"type":"array","items":{"type":"string"}},"minimumCompressionSize":{"type":"integer","minimum":0,"maximum":10485760},"apiKeySource":{"type":"string","enum":["HEADER","AUTHORIZER"]},"endpointConfiguration":{"type":"object","properties":{"types":{"type":"array","items":{"type":"string","enum":["REGIONAL","EDGE","PRIVATE"]}},"ipAddressType":{"type":"string","enum":["ipv4","dualstack"]},"vpcEndpointIds":{"type":"array","items":{"type":"string"}}}},"policy":{"type":"string"},"tags":{"type":"object","propertyNames":{"type":"string","pattern":"^(?![Aa][Ww][Ss]:)"},"additionalProperties":{"type":"string"}},"disableExecuteApiEndpoint":{"type":"boolean"},"securityPolicy":{"type":"string"},"endpointAccessMode":{"type":"string","enum":["BASIC","STRICT"]}},"$id":"CreateRestApi"};

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="CreateRestApi" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.description !== undefined){
let data1 = data.description;
if(typeof data1 === "string"){
if(data1.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/description",schemaPath:"#/properties/description/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.version !== undefined){
if(typeof data.version !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.cloneFrom !== undefined){
if(typeof data.cloneFrom !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/cloneFrom",schemaPath:"#/properties/cloneFrom/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.binaryMediaTypes !== undefined){
let data4 = data.binaryMediaTypes;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(typeof data4[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/binaryMediaTypes/" + i0,schemaPath:"#/properties/binaryMediaTypes/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/binaryMediaTypes",schemaPath:"#/properties/binaryMediaTypes/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.minimumCompressionSize !== undefined){
let data6 = data.minimumCompressionSize;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
(vErrors ??= []).push({instancePath:instancePath+"/minimumCompressionSize",schemaPath:"#/properties/minimumCompressionSize/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 10485760 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/minimumCompressionSize",schemaPath:"#/properties/minimumCompressionSize/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10485760}});
errors++;
}
if(data6 < 0 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/minimumCompressionSize",schemaPath:"#/properties/minimumCompressionSize/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.apiKeySource !== undefined){
let data7 = data.apiKeySource;
if(typeof data7 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/apiKeySource",schemaPath:"#/properties/apiKeySource/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data7 === "HEADER") || (data7 === "AUTHORIZER"))){
(vErrors ??= []).push({instancePath:instancePath+"/apiKeySource",schemaPath:"#/properties/apiKeySource/enum",keyword:"enum",params:{allowedValues: schema14.properties.apiKeySource.enum}});
errors++;
}
}
if(data.endpointConfiguration !== undefined){
let data8 = data.endpointConfiguration;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.types !== undefined){
let data9 = data8.types;
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
if(typeof data10 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/endpointConfiguration/types/" + i1,schemaPath:"#/properties/endpointConfiguration/properties/types/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data10 === "REGIONAL") || (data10 === "EDGE")) || (data10 === "PRIVATE"))){
(vErrors ??= []).push({instancePath:instancePath+"/endpointConfiguration/types/" + i1,schemaPath:"#/properties/endpointConfiguration/properties/types/items/enum",keyword:"enum",params:{allowedValues: schema14.properties.endpointConfiguration.properties.types.items.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/endpointConfiguration/types",schemaPath:"#/properties/endpointConfiguration/properties/types/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data8.ipAddressType !== undefined){
let data11 = data8.ipAddressType;
if(typeof data11 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/endpointConfiguration/ipAddressType",schemaPath:"#/properties/endpointConfiguration/properties/ipAddressType/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data11 === "ipv4") || (data11 === "dualstack"))){
(vErrors ??= []).push({instancePath:instancePath+"/endpointConfiguration/ipAddressType",schemaPath:"#/properties/endpointConfiguration/properties/ipAddressType/enum",keyword:"enum",params:{allowedValues: schema14.properties.endpointConfiguration.properties.ipAddressType.enum}});
errors++;
}
}
if(data8.vpcEndpointIds !== undefined){
let data12 = data8.vpcEndpointIds;
if(Array.isArray(data12)){
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
if(typeof data12[i2] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/endpointConfiguration/vpcEndpointIds/" + i2,schemaPath:"#/properties/endpointConfiguration/properties/vpcEndpointIds/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/endpointConfiguration/vpcEndpointIds",schemaPath:"#/properties/endpointConfiguration/properties/vpcEndpointIds/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/endpointConfiguration",schemaPath:"#/properties/endpointConfiguration/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.policy !== undefined){
if(typeof data.policy !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.tags !== undefined){
let data15 = data.tags;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key0 in data15){
const _errs33 = errors;
if(typeof key0 === "string"){
if(!pattern5.test(key0)){
(vErrors ??= []).push({instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/propertyNames/pattern",keyword:"pattern",params:{pattern: "^(?![Aa][Ww][Ss]:)"},propertyName:key0});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key0});
errors++;
}
var valid8 = _errs33 === errors;
if(!valid8){
(vErrors ??= []).push({instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/propertyNames",keyword:"propertyNames",params:{propertyName: key0}});
errors++;
}
}
for(const key1 in data15){
if(typeof data15[key1] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/tags/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tags/additionalProperties/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.disableExecuteApiEndpoint !== undefined){
if(typeof data.disableExecuteApiEndpoint !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/disableExecuteApiEndpoint",schemaPath:"#/properties/disableExecuteApiEndpoint/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.securityPolicy !== undefined){
if(typeof data.securityPolicy !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/securityPolicy",schemaPath:"#/properties/securityPolicy/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.endpointAccessMode !== undefined){
let data19 = data.endpointAccessMode;
if(typeof data19 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/endpointAccessMode",schemaPath:"#/properties/endpointAccessMode/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data19 === "BASIC") || (data19 === "STRICT"))){
(vErrors ??= []).push({instancePath:instancePath+"/endpointAccessMode",schemaPath:"#/properties/endpointAccessMode/enum",keyword:"enum",params:{allowedValues: schema14.properties.endpointAccessMode.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}

export const UpdateRestApi = validate14;
const schema15 = {"type":"object","properties":{"patchOperations":{"type":"array","items":{"type":"object","properties":{"op":{"type":"string","enum":["add","remove","move","test","replace","copy"]},"path":{"type":"string"},"value":{"type":"string"},"from":{"type":"string"}}}}},"$id":"UpdateRestApi"};

function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="UpdateRestApi" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.patchOperations !== undefined){
let data0 = data.patchOperations;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.op !== undefined){
let data2 = data1.op;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/patchOperations/" + i0+"/op",schemaPath:"#/properties/patchOperations/items/properties/op/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((data2 === "add") || (data2 === "remove")) || (data2 === "move")) || (data2 === "test")) || (data2 === "replace")) || (data2 === "copy"))){
(vErrors ??= []).push({instancePath:instancePath+"/patchOperations/" + i0+"/op",schemaPath:"#/properties/patchOperations/items/properties/op/enum",keyword:"enum",params:{allowedValues: schema15.properties.patchOperations.items.properties.op.enum}});
errors++;
}
}
if(data1.path !== undefined){
if(typeof data1.path !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/patchOperations/" + i0+"/path",schemaPath:"#/properties/patchOperations/items/properties/path/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data1.value !== undefined){
if(typeof data1.value !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/patchOperations/" + i0+"/value",schemaPath:"#/properties/patchOperations/items/properties/value/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data1.from !== undefined){
if(typeof data1.from !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/patchOperations/" + i0+"/from",schemaPath:"#/properties/patchOperations/items/properties/from/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/patchOperations/" + i0,schemaPath:"#/properties/patchOperations/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/patchOperations",schemaPath:"#/properties/patchOperations/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate14.errors = vErrors;
return errors === 0;
}

export const CreateResource = validate15;
const schema16 = {"type":"object","required":["pathPart"],"properties":{"pathPart":{"type":"string","pattern":"^(?:[A-Za-z0-9._:-]+|\\{[A-Za-z0-9._:-]+\\+?\\})$"}},"$id":"CreateResource"};
const pattern8 = new RegExp("^(?:[A-Za-z0-9._:-]+|\\{[A-Za-z0-9._:-]+\\+?\\})$", "");

function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="CreateResource" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.pathPart === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pathPart"}});
errors++;
}
if(data.pathPart !== undefined){
let data0 = data.pathPart;
if(typeof data0 === "string"){
if(!pattern8.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/pathPart",schemaPath:"#/properties/pathPart/pattern",keyword:"pattern",params:{pattern: "^(?:[A-Za-z0-9._:-]+|\\{[A-Za-z0-9._:-]+\\+?\\})$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/pathPart",schemaPath:"#/properties/pathPart/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate15.errors = vErrors;
return errors === 0;
}

export const PutMethod = validate16;
const schema17 = {"type":"object","required":["authorizationType"],"properties":{"authorizationType":{"type":"string"},"authorizerId":{"type":"string"},"apiKeyRequired":{"type":"boolean"},"operationName":{"type":"string"},"requestParameters":{"type":"object","additionalProperties":{"type":"boolean"}},"requestModels":{"type":"object","additionalProperties":{"type":"string"}},"requestValidatorId":{"type":"string"},"authorizationScopes":{"type":"array","items":{"type":"string"}}},"$id":"PutMethod"};

function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="PutMethod" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.authorizationType === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "authorizationType"}});
errors++;
}
if(data.authorizationType !== undefined){
if(typeof data.authorizationType !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/authorizationType",schemaPath:"#/properties/authorizationType/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.authorizerId !== undefined){
if(typeof data.authorizerId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/authorizerId",schemaPath:"#/properties/authorizerId/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.apiKeyRequired !== undefined){
if(typeof data.apiKeyRequired !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/apiKeyRequired",schemaPath:"#/properties/apiKeyRequired/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.operationName !== undefined){
if(typeof data.operationName !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/operationName",schemaPath:"#/properties/operationName/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.requestParameters !== undefined){
let data4 = data.requestParameters;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key0 in data4){
if(typeof data4[key0] !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/requestParameters/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/requestParameters/additionalProperties/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/requestParameters",schemaPath:"#/properties/requestParameters/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.requestModels !== undefined){
let data6 = data.requestModels;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key1 in data6){
if(typeof data6[key1] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/requestModels/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/requestModels/additionalProperties/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/requestModels",schemaPath:"#/properties/requestModels/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.requestValidatorId !== undefined){
if(typeof data.requestValidatorId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/requestValidatorId",schemaPath:"#/properties/requestValidatorId/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.authorizationScopes !== undefined){
let data9 = data.authorizationScopes;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
if(typeof data9[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/authorizationScopes/" + i0,schemaPath:"#/properties/authorizationScopes/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/authorizationScopes",schemaPath:"#/properties/authorizationScopes/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate16.errors = vErrors;
return errors === 0;
}

export const PutMethodResponse = validate17;
const schema18 = {"type":"object","properties":{"responseParameters":{"type":"object","additionalProperties":{"type":"boolean"}},"responseModels":{"type":"object","additionalProperties":{"type":"string"}}},"$id":"PutMethodResponse"};

function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="PutMethodResponse" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.responseParameters !== undefined){
let data0 = data.responseParameters;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key0 in data0){
if(typeof data0[key0] !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/responseParameters/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/responseParameters/additionalProperties/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/responseParameters",schemaPath:"#/properties/responseParameters/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.responseModels !== undefined){
let data2 = data.responseModels;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(typeof data2[key1] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/responseModels/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/responseModels/additionalProperties/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/responseModels",schemaPath:"#/properties/responseModels/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate17.errors = vErrors;
return errors === 0;
}

export const PutIntegration = validate18;
const schema19 = {"type":"object","required":["type"],"properties":{"type":{"type":"string","enum":["HTTP","AWS","MOCK","HTTP_PROXY","AWS_PROXY"]},"httpMethod":{"type":"string"},"uri":{"type":"string"},"connectionType":{"type":"string","enum":["INTERNET","VPC_LINK"]},"connectionId":{"type":"string"},"credentials":{"type":"string"},"requestParameters":{"type":"object","additionalProperties":{"type":"string"}},"requestTemplates":{"type":"object","additionalProperties":{"type":"string"}},"passthroughBehavior":{"type":"string"},"cacheNamespace":{"type":"string"},"cacheKeyParameters":{"type":"array","items":{"type":"string"}},"contentHandling":{"type":"string","enum":["CONVERT_TO_BINARY","CONVERT_TO_TEXT"]},"timeoutInMillis":{"type":"integer"},"tlsConfig":{"type":"object","properties":{"insecureSkipVerification":{"type":"boolean"}}},"responseTransferMode":{"type":"string","enum":["BUFFERED","STREAM"]},"integrationTarget":{"type":"string"}},"$id":"PutIntegration"};

function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="PutIntegration" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"}});
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data0 === "HTTP") || (data0 === "AWS")) || (data0 === "MOCK")) || (data0 === "HTTP_PROXY")) || (data0 === "AWS_PROXY"))){
(vErrors ??= []).push({instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema19.properties.type.enum}});
errors++;
}
}
if(data.httpMethod !== undefined){
if(typeof data.httpMethod !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/httpMethod",schemaPath:"#/properties/httpMethod/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.uri !== undefined){
if(typeof data.uri !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/uri",schemaPath:"#/properties/uri/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.connectionType !== undefined){
let data3 = data.connectionType;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/connectionType",schemaPath:"#/properties/connectionType/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data3 === "INTERNET") || (data3 === "VPC_LINK"))){
(vErrors ??= []).push({instancePath:instancePath+"/connectionType",schemaPath:"#/properties/connectionType/enum",keyword:"enum",params:{allowedValues: schema19.properties.connectionType.enum}});
errors++;
}
}
if(data.connectionId !== undefined){
if(typeof data.connectionId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/connectionId",schemaPath:"#/properties/connectionId/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.credentials !== undefined){
if(typeof data.credentials !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/credentials",schemaPath:"#/properties/credentials/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.requestParameters !== undefined){
let data6 = data.requestParameters;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key0 in data6){
if(typeof data6[key0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/requestParameters/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/requestParameters/additionalProperties/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/requestParameters",schemaPath:"#/properties/requestParameters/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.requestTemplates !== undefined){
let data8 = data.requestTemplates;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key1 in data8){
if(typeof data8[key1] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/requestTemplates/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/requestTemplates/additionalProperties/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/requestTemplates",schemaPath:"#/properties/requestTemplates/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.passthroughBehavior !== undefined){
if(typeof data.passthroughBehavior !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/passthroughBehavior",schemaPath:"#/properties/passthroughBehavior/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.cacheNamespace !== undefined){
if(typeof data.cacheNamespace !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/cacheNamespace",schemaPath:"#/properties/cacheNamespace/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.cacheKeyParameters !== undefined){
let data12 = data.cacheKeyParameters;
if(Array.isArray(data12)){
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
if(typeof data12[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/cacheKeyParameters/" + i0,schemaPath:"#/properties/cacheKeyParameters/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/cacheKeyParameters",schemaPath:"#/properties/cacheKeyParameters/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.contentHandling !== undefined){
let data14 = data.contentHandling;
if(typeof data14 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/contentHandling",schemaPath:"#/properties/contentHandling/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data14 === "CONVERT_TO_BINARY") || (data14 === "CONVERT_TO_TEXT"))){
(vErrors ??= []).push({instancePath:instancePath+"/contentHandling",schemaPath:"#/properties/contentHandling/enum",keyword:"enum",params:{allowedValues: schema19.properties.contentHandling.enum}});
errors++;
}
}
if(data.timeoutInMillis !== undefined){
let data15 = data.timeoutInMillis;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
(vErrors ??= []).push({instancePath:instancePath+"/timeoutInMillis",schemaPath:"#/properties/timeoutInMillis/type",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(data.tlsConfig !== undefined){
let data16 = data.tlsConfig;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.insecureSkipVerification !== undefined){
if(typeof data16.insecureSkipVerification !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/tlsConfig/insecureSkipVerification",schemaPath:"#/properties/tlsConfig/properties/insecureSkipVerification/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/tlsConfig",schemaPath:"#/properties/tlsConfig/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.responseTransferMode !== undefined){
let data18 = data.responseTransferMode;
if(typeof data18 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/responseTransferMode",schemaPath:"#/properties/responseTransferMode/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data18 === "BUFFERED") || (data18 === "STREAM"))){
(vErrors ??= []).push({instancePath:instancePath+"/responseTransferMode",schemaPath:"#/properties/responseTransferMode/enum",keyword:"enum",params:{allowedValues: schema19.properties.responseTransferMode.enum}});
errors++;
}
}
if(data.integrationTarget !== undefined){
if(typeof data.integrationTarget !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/integrationTarget",schemaPath:"#/properties/integrationTarget/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate18.errors = vErrors;
return errors === 0;
}

export const PutIntegrationResponse = validate19;
const schema20 = {"type":"object","properties":{"selectionPattern":{"type":"string"},"responseParameters":{"type":"object","additionalProperties":{"type":"string"}},"responseTemplates":{"type":"object","additionalProperties":{"type":"string"}},"contentHandling":{"type":"string","enum":["CONVERT_TO_BINARY","CONVERT_TO_TEXT"]}},"$id":"PutIntegrationResponse"};

function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="PutIntegrationResponse" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.selectionPattern !== undefined){
if(typeof data.selectionPattern !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/selectionPattern",schemaPath:"#/properties/selectionPattern/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.responseParameters !== undefined){
let data1 = data.responseParameters;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key0 in data1){
if(typeof data1[key0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/responseParameters/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/responseParameters/additionalProperties/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/responseParameters",schemaPath:"#/properties/responseParameters/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.responseTemplates !== undefined){
let data3 = data.responseTemplates;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
if(typeof data3[key1] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/responseTemplates/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/responseTemplates/additionalProperties/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/responseTemplates",schemaPath:"#/properties/responseTemplates/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.contentHandling !== undefined){
let data5 = data.contentHandling;
if(typeof data5 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/contentHandling",schemaPath:"#/properties/contentHandling/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data5 === "CONVERT_TO_BINARY") || (data5 === "CONVERT_TO_TEXT"))){
(vErrors ??= []).push({instancePath:instancePath+"/contentHandling",schemaPath:"#/properties/contentHandling/enum",keyword:"enum",params:{allowedValues: schema20.properties.contentHandling.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate19.errors = vErrors;
return errors === 0;
}

export const CreateDeployment = validate20;
const schema21 = {"type":"object","properties":{"stageName":{"type":"string","maxLength":128,"pattern":"^[A-Za-z0-9_-]*$"},"stageDescription":{"type":"string"},"description":{"type":"string"},"cacheClusterEnabled":{"type":"boolean"},"cacheClusterSize":{"type":"string","enum":["0.5","1.6","6.1","13.5","28.4","58.2","118","237"]},"variables":{"type":"object","propertyNames":{"type":"string","pattern":"^[A-Za-z0-9_]{1,64}$"},"additionalProperties":{"type":"string","maxLength":512,"pattern":"^[A-Za-z0-9 ._:/?&=,-]+$"}},"canarySettings":{"type":"object","properties":{"percentTraffic":{"type":"number","minimum":0,"maximum":100},"stageVariableOverrides":{"type":"object","propertyNames":{"type":"string","pattern":"^[A-Za-z0-9_]{1,64}$"},"additionalProperties":{"type":"string","maxLength":512,"pattern":"^[A-Za-z0-9 ._:/?&=,-]+$"}},"useStageCache":{"type":"boolean"}}},"tracingEnabled":{"type":"boolean"}},"$id":"CreateDeployment"};

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="CreateDeployment" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.stageName !== undefined){
let data0 = data.stageName;
if(typeof data0 === "string"){
if(data0.length > 128){
(vErrors ??= []).push({instancePath:instancePath+"/stageName",schemaPath:"#/properties/stageName/maxLength",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(!pattern0.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/stageName",schemaPath:"#/properties/stageName/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/stageName",schemaPath:"#/properties/stageName/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.stageDescription !== undefined){
if(typeof data.stageDescription !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/stageDescription",schemaPath:"#/properties/stageDescription/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.cacheClusterEnabled !== undefined){
if(typeof data.cacheClusterEnabled !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/cacheClusterEnabled",schemaPath:"#/properties/cacheClusterEnabled/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.cacheClusterSize !== undefined){
let data4 = data.cacheClusterSize;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/cacheClusterSize",schemaPath:"#/properties/cacheClusterSize/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((((data4 === "0.5") || (data4 === "1.6")) || (data4 === "6.1")) || (data4 === "13.5")) || (data4 === "28.4")) || (data4 === "58.2")) || (data4 === "118")) || (data4 === "237"))){
(vErrors ??= []).push({instancePath:instancePath+"/cacheClusterSize",schemaPath:"#/properties/cacheClusterSize/enum",keyword:"enum",params:{allowedValues: schema21.properties.cacheClusterSize.enum}});
errors++;
}
}
if(data.variables !== undefined){
let data5 = data.variables;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key0 in data5){
const _errs13 = errors;
if(typeof key0 === "string"){
if(!pattern1.test(key0)){
(vErrors ??= []).push({instancePath:instancePath+"/variables",schemaPath:"#/properties/variables/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_]{1,64}$"},propertyName:key0});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/variables",schemaPath:"#/properties/variables/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key0});
errors++;
}
var valid1 = _errs13 === errors;
if(!valid1){
(vErrors ??= []).push({instancePath:instancePath+"/variables",schemaPath:"#/properties/variables/propertyNames",keyword:"propertyNames",params:{propertyName: key0}});
errors++;
}
}
for(const key1 in data5){
let data6 = data5[key1];
if(typeof data6 === "string"){
if(data6.length > 512){
(vErrors ??= []).push({instancePath:instancePath+"/variables/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/variables/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 512}});
errors++;
}
if(!pattern2.test(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/variables/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/variables/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 ._:/?&=,-]+$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/variables/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/variables/additionalProperties/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/variables",schemaPath:"#/properties/variables/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.canarySettings !== undefined){
let data7 = data.canarySettings;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.percentTraffic !== undefined){
let data8 = data7.percentTraffic;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 100 || isNaN(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/canarySettings/percentTraffic",schemaPath:"#/properties/canarySettings/properties/percentTraffic/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}});
errors++;
}
if(data8 < 0 || isNaN(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/canarySettings/percentTraffic",schemaPath:"#/properties/canarySettings/properties/percentTraffic/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/canarySettings/percentTraffic",schemaPath:"#/properties/canarySettings/properties/percentTraffic/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data7.stageVariableOverrides !== undefined){
let data9 = data7.stageVariableOverrides;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key2 in data9){
const _errs24 = errors;
if(typeof key2 === "string"){
if(!pattern1.test(key2)){
(vErrors ??= []).push({instancePath:instancePath+"/canarySettings/stageVariableOverrides",schemaPath:"#/properties/canarySettings/properties/stageVariableOverrides/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_]{1,64}$"},propertyName:key2});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/canarySettings/stageVariableOverrides",schemaPath:"#/properties/canarySettings/properties/stageVariableOverrides/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key2});
errors++;
}
var valid4 = _errs24 === errors;
if(!valid4){
(vErrors ??= []).push({instancePath:instancePath+"/canarySettings/stageVariableOverrides",schemaPath:"#/properties/canarySettings/properties/stageVariableOverrides/propertyNames",keyword:"propertyNames",params:{propertyName: key2}});
errors++;
}
}
for(const key3 in data9){
let data10 = data9[key3];
if(typeof data10 === "string"){
if(data10.length > 512){
(vErrors ??= []).push({instancePath:instancePath+"/canarySettings/stageVariableOverrides/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/canarySettings/properties/stageVariableOverrides/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 512}});
errors++;
}
if(!pattern2.test(data10)){
(vErrors ??= []).push({instancePath:instancePath+"/canarySettings/stageVariableOverrides/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/canarySettings/properties/stageVariableOverrides/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 ._:/?&=,-]+$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/canarySettings/stageVariableOverrides/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/canarySettings/properties/stageVariableOverrides/additionalProperties/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/canarySettings/stageVariableOverrides",schemaPath:"#/properties/canarySettings/properties/stageVariableOverrides/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data7.useStageCache !== undefined){
if(typeof data7.useStageCache !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/canarySettings/useStageCache",schemaPath:"#/properties/canarySettings/properties/useStageCache/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/canarySettings",schemaPath:"#/properties/canarySettings/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.tracingEnabled !== undefined){
if(typeof data.tracingEnabled !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/tracingEnabled",schemaPath:"#/properties/tracingEnabled/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}

export const UpdateDeployment = validate21;
const schema22 = {"type":"object","properties":{"patchOperations":{"type":"array","items":{"type":"object","properties":{"op":{"type":"string","enum":["add","remove","move","test","replace","copy"]},"path":{"type":"string"},"value":{"type":"string"},"from":{"type":"string"}}}}},"$id":"UpdateDeployment"};

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="UpdateDeployment" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.patchOperations !== undefined){
let data0 = data.patchOperations;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.op !== undefined){
let data2 = data1.op;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/patchOperations/" + i0+"/op",schemaPath:"#/properties/patchOperations/items/properties/op/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((data2 === "add") || (data2 === "remove")) || (data2 === "move")) || (data2 === "test")) || (data2 === "replace")) || (data2 === "copy"))){
(vErrors ??= []).push({instancePath:instancePath+"/patchOperations/" + i0+"/op",schemaPath:"#/properties/patchOperations/items/properties/op/enum",keyword:"enum",params:{allowedValues: schema22.properties.patchOperations.items.properties.op.enum}});
errors++;
}
}
if(data1.path !== undefined){
if(typeof data1.path !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/patchOperations/" + i0+"/path",schemaPath:"#/properties/patchOperations/items/properties/path/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data1.value !== undefined){
if(typeof data1.value !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/patchOperations/" + i0+"/value",schemaPath:"#/properties/patchOperations/items/properties/value/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data1.from !== undefined){
if(typeof data1.from !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/patchOperations/" + i0+"/from",schemaPath:"#/properties/patchOperations/items/properties/from/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/patchOperations/" + i0,schemaPath:"#/properties/patchOperations/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/patchOperations",schemaPath:"#/properties/patchOperations/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

export const UpdateAccount = validate22;
const schema23 = {"type":"object","properties":{"patchOperations":{"type":"array","items":{"type":"object","properties":{"op":{"type":"string","enum":["add","remove","move","test","replace","copy"]},"path":{"type":"string"},"value":{"type":"string"},"from":{"type":"string"}}}}},"$id":"UpdateAccount"};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="UpdateAccount" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.patchOperations !== undefined){
let data0 = data.patchOperations;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.op !== undefined){
let data2 = data1.op;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/patchOperations/" + i0+"/op",schemaPath:"#/properties/patchOperations/items/properties/op/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((data2 === "add") || (data2 === "remove")) || (data2 === "move")) || (data2 === "test")) || (data2 === "replace")) || (data2 === "copy"))){
(vErrors ??= []).push({instancePath:instancePath+"/patchOperations/" + i0+"/op",schemaPath:"#/properties/patchOperations/items/properties/op/enum",keyword:"enum",params:{allowedValues: schema23.properties.patchOperations.items.properties.op.enum}});
errors++;
}
}
if(data1.path !== undefined){
if(typeof data1.path !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/patchOperations/" + i0+"/path",schemaPath:"#/properties/patchOperations/items/properties/path/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data1.value !== undefined){
if(typeof data1.value !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/patchOperations/" + i0+"/value",schemaPath:"#/properties/patchOperations/items/properties/value/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data1.from !== undefined){
if(typeof data1.from !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/patchOperations/" + i0+"/from",schemaPath:"#/properties/patchOperations/items/properties/from/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/patchOperations/" + i0,schemaPath:"#/properties/patchOperations/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/patchOperations",schemaPath:"#/properties/patchOperations/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}

export const GenerateClientCertificate = validate23;
const schema24 = {"type":"object","properties":{"description":{"type":"string"},"tags":{"type":"object","propertyNames":{"type":"string","pattern":"^(?![Aa][Ww][Ss]:)"},"additionalProperties":{"type":"string"}}},"$id":"GenerateClientCertificate"};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="GenerateClientCertificate" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.description !== undefined){
if(typeof data.description !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.tags !== undefined){
let data1 = data.tags;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key0 in data1){
const _errs5 = errors;
if(typeof key0 === "string"){
if(!pattern5.test(key0)){
(vErrors ??= []).push({instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/propertyNames/pattern",keyword:"pattern",params:{pattern: "^(?![Aa][Ww][Ss]:)"},propertyName:key0});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key0});
errors++;
}
var valid1 = _errs5 === errors;
if(!valid1){
(vErrors ??= []).push({instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/propertyNames",keyword:"propertyNames",params:{propertyName: key0}});
errors++;
}
}
for(const key1 in data1){
if(typeof data1[key1] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/tags/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tags/additionalProperties/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}

export const UpdateClientCertificate = validate24;
const schema25 = {"type":"object","properties":{"patchOperations":{"type":"array","items":{"type":"object","properties":{"op":{"type":"string","enum":["add","remove","move","test","replace","copy"]},"path":{"type":"string"},"value":{"type":"string"},"from":{"type":"string"}}}}},"$id":"UpdateClientCertificate"};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="UpdateClientCertificate" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.patchOperations !== undefined){
let data0 = data.patchOperations;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.op !== undefined){
let data2 = data1.op;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/patchOperations/" + i0+"/op",schemaPath:"#/properties/patchOperations/items/properties/op/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((data2 === "add") || (data2 === "remove")) || (data2 === "move")) || (data2 === "test")) || (data2 === "replace")) || (data2 === "copy"))){
(vErrors ??= []).push({instancePath:instancePath+"/patchOperations/" + i0+"/op",schemaPath:"#/properties/patchOperations/items/properties/op/enum",keyword:"enum",params:{allowedValues: schema25.properties.patchOperations.items.properties.op.enum}});
errors++;
}
}
if(data1.path !== undefined){
if(typeof data1.path !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/patchOperations/" + i0+"/path",schemaPath:"#/properties/patchOperations/items/properties/path/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data1.value !== undefined){
if(typeof data1.value !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/patchOperations/" + i0+"/value",schemaPath:"#/properties/patchOperations/items/properties/value/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data1.from !== undefined){
if(typeof data1.from !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/patchOperations/" + i0+"/from",schemaPath:"#/properties/patchOperations/items/properties/from/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/patchOperations/" + i0,schemaPath:"#/properties/patchOperations/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/patchOperations",schemaPath:"#/properties/patchOperations/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}

export const CreateDocumentationVersion = validate25;
const schema26 = {"type":"object","required":["documentationVersion"],"properties":{"documentationVersion":{"type":"string"},"stageName":{"type":"string"},"description":{"type":"string"}},"$id":"CreateDocumentationVersion"};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="CreateDocumentationVersion" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.documentationVersion === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "documentationVersion"}});
errors++;
}
if(data.documentationVersion !== undefined){
if(typeof data.documentationVersion !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/documentationVersion",schemaPath:"#/properties/documentationVersion/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.stageName !== undefined){
if(typeof data.stageName !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/stageName",schemaPath:"#/properties/stageName/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}

export const CreateDocumentationPart = validate26;
const schema27 = {"type":"object","required":["location","properties"],"properties":{"location":{"type":"object","required":["type"],"properties":{"type":{"type":"string","enum":["API","AUTHORIZER","MODEL","RESOURCE","METHOD","PATH_PARAMETER","QUERY_PARAMETER","REQUEST_HEADER","REQUEST_BODY","RESPONSE","RESPONSE_HEADER","RESPONSE_BODY"]},"path":{"type":"string"},"method":{"type":"string"},"statusCode":{"type":"string","pattern":"^([1-5]\\d\\d|\\*|\\s*)$"},"name":{"type":"string"}}},"properties":{"type":"string"}},"$id":"CreateDocumentationPart"};
const pattern15 = new RegExp("^([1-5]\\d\\d|\\*|\\s*)$", "");

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="CreateDocumentationPart" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.location === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "location"}});
errors++;
}
if(data.properties === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "properties"}});
errors++;
}
if(data.location !== undefined){
let data0 = data.location;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.type === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/location",schemaPath:"#/properties/location/required",keyword:"required",params:{missingProperty: "type"}});
errors++;
}
if(data0.type !== undefined){
let data1 = data0.type;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/location/type",schemaPath:"#/properties/location/properties/type/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((((((((data1 === "API") || (data1 === "AUTHORIZER")) || (data1 === "MODEL")) || (data1 === "RESOURCE")) || (data1 === "METHOD")) || (data1 === "PATH_PARAMETER")) || (data1 === "QUERY_PARAMETER")) || (data1 === "REQUEST_HEADER")) || (data1 === "REQUEST_BODY")) || (data1 === "RESPONSE")) || (data1 === "RESPONSE_HEADER")) || (data1 === "RESPONSE_BODY"))){
(vErrors ??= []).push({instancePath:instancePath+"/location/type",schemaPath:"#/properties/location/properties/type/enum",keyword:"enum",params:{allowedValues: schema27.properties.location.properties.type.enum}});
errors++;
}
}
if(data0.path !== undefined){
if(typeof data0.path !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/location/path",schemaPath:"#/properties/location/properties/path/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.method !== undefined){
if(typeof data0.method !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/location/method",schemaPath:"#/properties/location/properties/method/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.statusCode !== undefined){
let data4 = data0.statusCode;
if(typeof data4 === "string"){
if(!pattern15.test(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/location/statusCode",schemaPath:"#/properties/location/properties/statusCode/pattern",keyword:"pattern",params:{pattern: "^([1-5]\\d\\d|\\*|\\s*)$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/location/statusCode",schemaPath:"#/properties/location/properties/statusCode/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.name !== undefined){
if(typeof data0.name !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/location/name",schemaPath:"#/properties/location/properties/name/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/location",schemaPath:"#/properties/location/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.properties !== undefined){
if(typeof data.properties !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}

export const validators = { CreateStage, UpdateStage, TagResource, CreateRestApi, UpdateRestApi, CreateResource, PutMethod, PutMethodResponse, PutIntegration, PutIntegrationResponse, CreateDeployment, UpdateDeployment, UpdateAccount, GenerateClientCertificate, UpdateClientCertificate, CreateDocumentationVersion, CreateDocumentationPart }

export const refusals = {
  CreateStage: {
    "#/properties/stageName/minLength": "StageNameEmpty",
    "#/properties/stageName/maxLength": "StageNameTooLong",
    "#/properties/stageName/pattern": "StageNameInvalid",
    "#/properties/variables/propertyNames/pattern": "VariableNameInvalid",
    "#/properties/variables/additionalProperties/maxLength": "VariableValueOfKeyInvalid",
    "#/properties/variables/additionalProperties/pattern": "VariableValueOfKeyInvalid",
    "#/properties/canarySettings/properties/percentTraffic/minimum": "PercentTrafficInvalid",
    "#/properties/canarySettings/properties/percentTraffic/maximum": "PercentTrafficInvalid",
    "#/properties/canarySettings/properties/stageVariableOverrides/propertyNames/pattern": "VariableNameInvalid",
    "#/properties/canarySettings/properties/stageVariableOverrides/additionalProperties/maxLength": "VariableValueOfKeyInvalid",
    "#/properties/canarySettings/properties/stageVariableOverrides/additionalProperties/pattern": "VariableValueOfKeyInvalid",
    "#/properties/tags/propertyNames/pattern": "TagKeyReserved",
  },
  TagResource: {
    "#/properties/tags/propertyNames/pattern": "TagKeyReserved",
  },
  CreateRestApi: {
    "#/properties/description/minLength": "DescriptionEmpty",
    "#/properties/minimumCompressionSize/minimum": "MinimumCompressionSizeInvalid",
    "#/properties/minimumCompressionSize/maximum": "MinimumCompressionSizeInvalid",
    "#/properties/tags/propertyNames/pattern": "TagKeyReserved",
  },
  CreateResource: {
    "#/properties/pathPart/pattern": "PathPartInvalid",
  },
  CreateDeployment: {
    "#/properties/stageName/maxLength": "StageNameTooLong",
    "#/properties/stageName/pattern": "StageNameInvalid",
    "#/properties/variables/propertyNames/pattern": "VariableNameInvalid",
    "#/properties/variables/additionalProperties/maxLength": "VariableValueOfKeyInvalid",
    "#/properties/variables/additionalProperties/pattern": "VariableValueOfKeyInvalid",
    "#/properties/canarySettings/properties/percentTraffic/minimum": "PercentTrafficInvalid",
    "#/properties/canarySettings/properties/percentTraffic/maximum": "PercentTrafficInvalid",
    "#/properties/canarySettings/properties/stageVariableOverrides/propertyNames/pattern": "VariableNameInvalid",
    "#/properties/canarySettings/properties/stageVariableOverrides/additionalProperties/maxLength": "VariableValueOfKeyInvalid",
    "#/properties/canarySettings/properties/stageVariableOverrides/additionalProperties/pattern": "VariableValueOfKeyInvalid",
  },
  GenerateClientCertificate: {
    "#/properties/tags/propertyNames/pattern": "TagKeyReserved",
  },
  CreateDocumentationPart: {
    "#/properties/location/properties/statusCode/pattern": "ConstraintViolated",
  },
}

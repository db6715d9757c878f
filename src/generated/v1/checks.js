// Generated from spec/v1.yaml by scripts/generate.ts. Do not edit: change the spec and run `npm run generate`.

export const CreateStage = validate20;
const schema31 = {"type":"object","required":["stageName","deploymentId"],"properties":{"stageName":{"type":"string","minLength":1,"maxLength":128,"pattern":"^[A-Za-z0-9_-]*$"},"deploymentId":{"type":"string"},"description":{"type":"string"},"cacheClusterEnabled":{"type":"boolean"},"cacheClusterSize":{"type":"string","enum":["0.5","1.6","6.1","13.5","28.4","58.2","118","237"]},"variables":{"type":"object","propertyNames":{"type":"string","pattern":"^[A-Za-z0-9_]{1,64}$"},"additionalProperties":{"type":"string","maxLength":512,"pattern":"^[A-Za-z0-9 ._:/?&=,-]+$"}},"documentationVersion":{"type":"string"},"canarySettings":{"type":"object","properties":{"percentTraffic":{"type":"number","minimum":0,"maximum":100},"deploymentId":{"type":"string"},"stageVariableOverrides":{"type":"object","propertyNames":{"type":"string","pattern":"^[A-Za-z0-9_]{1,64}$"},"additionalProperties":{"type":"string","maxLength":512,"pattern":"^[A-Za-z0-9 ._:/?&=,-]+$"}},"useStageCache":{"type":"boolean"}}},"tracingEnabled":{"type":"boolean"},"tags":{"type":"object","propertyNames":{"type":"string","pattern":"^(?![Aa][Ww][Ss]:)"},"additionalProperties":{"type":"string"}}},"$id":"CreateStage"};
const pattern4 = new RegExp("^[A-Za-z0-9_-]*$", "");
const pattern5 = new RegExp("^[A-Za-z0-9_]{1,64}$", "");
const pattern6 = new RegExp("^[A-Za-z0-9 ._:/?&=,-]+$", "");
const pattern9 = new RegExp("^(?![Aa][Ww][Ss]:)", "");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="CreateStage" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.stageName === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stageName"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.deploymentId === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "deploymentId"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.stageName !== undefined){
let data0 = data.stageName;
if(typeof data0 === "string"){
if(data0.length > 128){
const err2 = {instancePath:instancePath+"/stageName",schemaPath:"#/properties/stageName/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/stageName",schemaPath:"#/properties/stageName/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern4.test(data0)){
const err4 = {instancePath:instancePath+"/stageName",schemaPath:"#/properties/stageName/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]*$"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/stageName",schemaPath:"#/properties/stageName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.deploymentId !== undefined){
if(typeof data.deploymentId !== "string"){
const err6 = {instancePath:instancePath+"/deploymentId",schemaPath:"#/properties/deploymentId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err7 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.cacheClusterEnabled !== undefined){
if(typeof data.cacheClusterEnabled !== "boolean"){
const err8 = {instancePath:instancePath+"/cacheClusterEnabled",schemaPath:"#/properties/cacheClusterEnabled/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.cacheClusterSize !== undefined){
let data4 = data.cacheClusterSize;
if(typeof data4 !== "string"){
const err9 = {instancePath:instancePath+"/cacheClusterSize",schemaPath:"#/properties/cacheClusterSize/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!((((((((data4 === "0.5") || (data4 === "1.6")) || (data4 === "6.1")) || (data4 === "13.5")) || (data4 === "28.4")) || (data4 === "58.2")) || (data4 === "118")) || (data4 === "237"))){
const err10 = {instancePath:instancePath+"/cacheClusterSize",schemaPath:"#/properties/cacheClusterSize/enum",keyword:"enum",params:{allowedValues: schema31.properties.cacheClusterSize.enum}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.variables !== undefined){
let data5 = data.variables;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key0 in data5){
const _errs13 = errors;
if(typeof key0 === "string"){
if(!pattern5.test(key0)){
const err11 = {instancePath:instancePath+"/variables",schemaPath:"#/properties/variables/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_]{1,64}$"},propertyName:key0};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/variables",schemaPath:"#/properties/variables/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key0};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var valid1 = _errs13 === errors;
if(!valid1){
const err13 = {instancePath:instancePath+"/variables",schemaPath:"#/properties/variables/propertyNames",keyword:"propertyNames",params:{propertyName: key0}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
for(const key1 in data5){
let data6 = data5[key1];
if(typeof data6 === "string"){
if(data6.length > 512){
const err14 = {instancePath:instancePath+"/variables/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/variables/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!pattern6.test(data6)){
const err15 = {instancePath:instancePath+"/variables/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/variables/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 ._:/?&=,-]+$"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/variables/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/variables/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/variables",schemaPath:"#/properties/variables/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.documentationVersion !== undefined){
if(typeof data.documentationVersion !== "string"){
const err18 = {instancePath:instancePath+"/documentationVersion",schemaPath:"#/properties/documentationVersion/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
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
const err19 = {instancePath:instancePath+"/canarySettings/percentTraffic",schemaPath:"#/properties/canarySettings/properties/percentTraffic/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data9 < 0 || isNaN(data9)){
const err20 = {instancePath:instancePath+"/canarySettings/percentTraffic",schemaPath:"#/properties/canarySettings/properties/percentTraffic/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/canarySettings/percentTraffic",schemaPath:"#/properties/canarySettings/properties/percentTraffic/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data8.deploymentId !== undefined){
if(typeof data8.deploymentId !== "string"){
const err22 = {instancePath:instancePath+"/canarySettings/deploymentId",schemaPath:"#/properties/canarySettings/properties/deploymentId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data8.stageVariableOverrides !== undefined){
let data11 = data8.stageVariableOverrides;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key2 in data11){
const _errs28 = errors;
if(typeof key2 === "string"){
if(!pattern5.test(key2)){
const err23 = {instancePath:instancePath+"/canarySettings/stageVariableOverrides",schemaPath:"#/properties/canarySettings/properties/stageVariableOverrides/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_]{1,64}$"},propertyName:key2};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/canarySettings/stageVariableOverrides",schemaPath:"#/properties/canarySettings/properties/stageVariableOverrides/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key2};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
var valid4 = _errs28 === errors;
if(!valid4){
const err25 = {instancePath:instancePath+"/canarySettings/stageVariableOverrides",schemaPath:"#/properties/canarySettings/properties/stageVariableOverrides/propertyNames",keyword:"propertyNames",params:{propertyName: key2}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
for(const key3 in data11){
let data12 = data11[key3];
if(typeof data12 === "string"){
if(data12.length > 512){
const err26 = {instancePath:instancePath+"/canarySettings/stageVariableOverrides/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/canarySettings/properties/stageVariableOverrides/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(!pattern6.test(data12)){
const err27 = {instancePath:instancePath+"/canarySettings/stageVariableOverrides/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/canarySettings/properties/stageVariableOverrides/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 ._:/?&=,-]+$"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/canarySettings/stageVariableOverrides/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/canarySettings/properties/stageVariableOverrides/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/canarySettings/stageVariableOverrides",schemaPath:"#/properties/canarySettings/properties/stageVariableOverrides/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data8.useStageCache !== undefined){
if(typeof data8.useStageCache !== "boolean"){
const err30 = {instancePath:instancePath+"/canarySettings/useStageCache",schemaPath:"#/properties/canarySettings/properties/useStageCache/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/canarySettings",schemaPath:"#/properties/canarySettings/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.tracingEnabled !== undefined){
if(typeof data.tracingEnabled !== "boolean"){
const err32 = {instancePath:instancePath+"/tracingEnabled",schemaPath:"#/properties/tracingEnabled/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.tags !== undefined){
let data15 = data.tags;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key4 in data15){
const _errs39 = errors;
if(typeof key4 === "string"){
if(!pattern9.test(key4)){
const err33 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/propertyNames/pattern",keyword:"pattern",params:{pattern: "^(?![Aa][Ww][Ss]:)"},propertyName:key4};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key4};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
var valid6 = _errs39 === errors;
if(!valid6){
const err35 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/propertyNames",keyword:"propertyNames",params:{propertyName: key4}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
for(const key5 in data15){
if(typeof data15[key5] !== "string"){
const err36 = {instancePath:instancePath+"/tags/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tags/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"stageName":true,"deploymentId":true,"description":true,"cacheClusterEnabled":true,"cacheClusterSize":true,"variables":true,"documentationVersion":true,"canarySettings":true,"tracingEnabled":true,"tags":true},"dynamicProps":false,"dynamicItems":false};

export const UpdateStage = validate21;
const schema32 = {"type":"object","properties":{"patchOperations":{"type":"array","items":{"type":"object","properties":{"op":{"type":"string","enum":["add","remove","move","test","replace","copy"]},"path":{"type":"string"},"value":{"type":"string"},"from":{"type":"string"}}}}},"$id":"UpdateStage"};

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="UpdateStage" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
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
const err0 = {instancePath:instancePath+"/patchOperations/" + i0+"/op",schemaPath:"#/properties/patchOperations/items/properties/op/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((((data2 === "add") || (data2 === "remove")) || (data2 === "move")) || (data2 === "test")) || (data2 === "replace")) || (data2 === "copy"))){
const err1 = {instancePath:instancePath+"/patchOperations/" + i0+"/op",schemaPath:"#/properties/patchOperations/items/properties/op/enum",keyword:"enum",params:{allowedValues: schema32.properties.patchOperations.items.properties.op.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data1.path !== undefined){
if(typeof data1.path !== "string"){
const err2 = {instancePath:instancePath+"/patchOperations/" + i0+"/path",schemaPath:"#/properties/patchOperations/items/properties/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data1.value !== undefined){
if(typeof data1.value !== "string"){
const err3 = {instancePath:instancePath+"/patchOperations/" + i0+"/value",schemaPath:"#/properties/patchOperations/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data1.from !== undefined){
if(typeof data1.from !== "string"){
const err4 = {instancePath:instancePath+"/patchOperations/" + i0+"/from",schemaPath:"#/properties/patchOperations/items/properties/from/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/patchOperations/" + i0,schemaPath:"#/properties/patchOperations/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/patchOperations",schemaPath:"#/properties/patchOperations/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":{"patchOperations":true},"dynamicProps":false,"dynamicItems":false};

export const TagResource = validate22;
const schema33 = {"type":"object","required":["tags"],"properties":{"tags":{"type":"object","propertyNames":{"type":"string","pattern":"^(?![Aa][Ww][Ss]:)"},"additionalProperties":{"type":"string"}}},"$id":"TagResource"};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="TagResource" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tags === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tags"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.tags !== undefined){
let data0 = data.tags;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key0 in data0){
const _errs3 = errors;
if(typeof key0 === "string"){
if(!pattern9.test(key0)){
const err1 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/propertyNames/pattern",keyword:"pattern",params:{pattern: "^(?![Aa][Ww][Ss]:)"},propertyName:key0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid1 = _errs3 === errors;
if(!valid1){
const err3 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/propertyNames",keyword:"propertyNames",params:{propertyName: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
for(const key1 in data0){
if(typeof data0[key1] !== "string"){
const err4 = {instancePath:instancePath+"/tags/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tags/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":{"tags":true},"dynamicProps":false,"dynamicItems":false};

export const CreateRestApi = validate23;
const schema34 = {"type":"object","required":["name"],"properties":{"name":{"type":"string"},"description":{"type":"string","minLength":1},"version":{"type":"string"},"cloneFrom":{"type":"string"},"binaryMediaTypes":{"type":"array","items":{"type":"string"}},"minimumCompressionSize":{"type":"integer","minimum":0,"maximum":10485760},"apiKeySource":{"type":"string","enum":["HEADER","AUTHORIZER"]},"endpointConfiguration":{"type":"object","properties":{"types":{"type":"array","items":{"type":"string","enum":["REGIONAL","EDGE","PRIVATE"]}},"ipAddressType":{"type":"string","enum":["ipv4","dualstack"]},"vpcEndpointIds":{"type":"array","items":{"type":"string"}}}},"policy":{"type":"string"},"tags":{"type":"object","propertyNames":{"type":"string","pattern":"^(?![Aa][Ww][Ss]:)"},"additionalProperties":{"type":"string"}},"disableExecuteApiEndpoint":{"type":"boolean"},"securityPolicy":{"type":"string"},"endpointAccessMode":{"type":"string","enum":["BASIC","STRICT"]}},"$id":"CreateRestApi"};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="CreateRestApi" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err1 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.description !== undefined){
let data1 = data.description;
if(typeof data1 === "string"){
if(data1.length < 1){
const err2 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.version !== undefined){
if(typeof data.version !== "string"){
const err4 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.cloneFrom !== undefined){
if(typeof data.cloneFrom !== "string"){
const err5 = {instancePath:instancePath+"/cloneFrom",schemaPath:"#/properties/cloneFrom/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.binaryMediaTypes !== undefined){
let data4 = data.binaryMediaTypes;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(typeof data4[i0] !== "string"){
const err6 = {instancePath:instancePath+"/binaryMediaTypes/" + i0,schemaPath:"#/properties/binaryMediaTypes/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/binaryMediaTypes",schemaPath:"#/properties/binaryMediaTypes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.minimumCompressionSize !== undefined){
let data6 = data.minimumCompressionSize;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err8 = {instancePath:instancePath+"/minimumCompressionSize",schemaPath:"#/properties/minimumCompressionSize/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 10485760 || isNaN(data6)){
const err9 = {instancePath:instancePath+"/minimumCompressionSize",schemaPath:"#/properties/minimumCompressionSize/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10485760}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data6 < 0 || isNaN(data6)){
const err10 = {instancePath:instancePath+"/minimumCompressionSize",schemaPath:"#/properties/minimumCompressionSize/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data.apiKeySource !== undefined){
let data7 = data.apiKeySource;
if(typeof data7 !== "string"){
const err11 = {instancePath:instancePath+"/apiKeySource",schemaPath:"#/properties/apiKeySource/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!((data7 === "HEADER") || (data7 === "AUTHORIZER"))){
const err12 = {instancePath:instancePath+"/apiKeySource",schemaPath:"#/properties/apiKeySource/enum",keyword:"enum",params:{allowedValues: schema34.properties.apiKeySource.enum}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
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
const err13 = {instancePath:instancePath+"/endpointConfiguration/types/" + i1,schemaPath:"#/properties/endpointConfiguration/properties/types/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!(((data10 === "REGIONAL") || (data10 === "EDGE")) || (data10 === "PRIVATE"))){
const err14 = {instancePath:instancePath+"/endpointConfiguration/types/" + i1,schemaPath:"#/properties/endpointConfiguration/properties/types/items/enum",keyword:"enum",params:{allowedValues: schema34.properties.endpointConfiguration.properties.types.items.enum}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/endpointConfiguration/types",schemaPath:"#/properties/endpointConfiguration/properties/types/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data8.ipAddressType !== undefined){
let data11 = data8.ipAddressType;
if(typeof data11 !== "string"){
const err16 = {instancePath:instancePath+"/endpointConfiguration/ipAddressType",schemaPath:"#/properties/endpointConfiguration/properties/ipAddressType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!((data11 === "ipv4") || (data11 === "dualstack"))){
const err17 = {instancePath:instancePath+"/endpointConfiguration/ipAddressType",schemaPath:"#/properties/endpointConfiguration/properties/ipAddressType/enum",keyword:"enum",params:{allowedValues: schema34.properties.endpointConfiguration.properties.ipAddressType.enum}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data8.vpcEndpointIds !== undefined){
let data12 = data8.vpcEndpointIds;
if(Array.isArray(data12)){
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
if(typeof data12[i2] !== "string"){
const err18 = {instancePath:instancePath+"/endpointConfiguration/vpcEndpointIds/" + i2,schemaPath:"#/properties/endpointConfiguration/properties/vpcEndpointIds/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/endpointConfiguration/vpcEndpointIds",schemaPath:"#/properties/endpointConfiguration/properties/vpcEndpointIds/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/endpointConfiguration",schemaPath:"#/properties/endpointConfiguration/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.policy !== undefined){
if(typeof data.policy !== "string"){
const err21 = {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.tags !== undefined){
let data15 = data.tags;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key0 in data15){
const _errs33 = errors;
if(typeof key0 === "string"){
if(!pattern9.test(key0)){
const err22 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/propertyNames/pattern",keyword:"pattern",params:{pattern: "^(?![Aa][Ww][Ss]:)"},propertyName:key0};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key0};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var valid8 = _errs33 === errors;
if(!valid8){
const err24 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/propertyNames",keyword:"propertyNames",params:{propertyName: key0}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
for(const key1 in data15){
if(typeof data15[key1] !== "string"){
const err25 = {instancePath:instancePath+"/tags/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tags/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.disableExecuteApiEndpoint !== undefined){
if(typeof data.disableExecuteApiEndpoint !== "boolean"){
const err27 = {instancePath:instancePath+"/disableExecuteApiEndpoint",schemaPath:"#/properties/disableExecuteApiEndpoint/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.securityPolicy !== undefined){
if(typeof data.securityPolicy !== "string"){
const err28 = {instancePath:instancePath+"/securityPolicy",schemaPath:"#/properties/securityPolicy/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.endpointAccessMode !== undefined){
let data19 = data.endpointAccessMode;
if(typeof data19 !== "string"){
const err29 = {instancePath:instancePath+"/endpointAccessMode",schemaPath:"#/properties/endpointAccessMode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(!((data19 === "BASIC") || (data19 === "STRICT"))){
const err30 = {instancePath:instancePath+"/endpointAccessMode",schemaPath:"#/properties/endpointAccessMode/enum",keyword:"enum",params:{allowedValues: schema34.properties.endpointAccessMode.enum}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":{"name":true,"description":true,"version":true,"cloneFrom":true,"binaryMediaTypes":true,"minimumCompressionSize":true,"apiKeySource":true,"endpointConfiguration":true,"policy":true,"tags":true,"disableExecuteApiEndpoint":true,"securityPolicy":true,"endpointAccessMode":true},"dynamicProps":false,"dynamicItems":false};

export const UpdateRestApi = validate24;
const schema35 = {"type":"object","properties":{"patchOperations":{"type":"array","items":{"type":"object","properties":{"op":{"type":"string","enum":["add","remove","move","test","replace","copy"]},"path":{"type":"string"},"value":{"type":"string"},"from":{"type":"string"}}}}},"$id":"UpdateRestApi"};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="UpdateRestApi" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate24.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
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
const err0 = {instancePath:instancePath+"/patchOperations/" + i0+"/op",schemaPath:"#/properties/patchOperations/items/properties/op/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((((data2 === "add") || (data2 === "remove")) || (data2 === "move")) || (data2 === "test")) || (data2 === "replace")) || (data2 === "copy"))){
const err1 = {instancePath:instancePath+"/patchOperations/" + i0+"/op",schemaPath:"#/properties/patchOperations/items/properties/op/enum",keyword:"enum",params:{allowedValues: schema35.properties.patchOperations.items.properties.op.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data1.path !== undefined){
if(typeof data1.path !== "string"){
const err2 = {instancePath:instancePath+"/patchOperations/" + i0+"/path",schemaPath:"#/properties/patchOperations/items/properties/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data1.value !== undefined){
if(typeof data1.value !== "string"){
const err3 = {instancePath:instancePath+"/patchOperations/" + i0+"/value",schemaPath:"#/properties/patchOperations/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data1.from !== undefined){
if(typeof data1.from !== "string"){
const err4 = {instancePath:instancePath+"/patchOperations/" + i0+"/from",schemaPath:"#/properties/patchOperations/items/properties/from/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/patchOperations/" + i0,schemaPath:"#/properties/patchOperations/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/patchOperations",schemaPath:"#/properties/patchOperations/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":{"patchOperations":true},"dynamicProps":false,"dynamicItems":false};

export const CreateResource = validate25;
const schema36 = {"type":"object","required":["pathPart"],"properties":{"pathPart":{"type":"string","pattern":"^(?:[A-Za-z0-9._:-]+|\\{[A-Za-z0-9._:-]+\\+?\\})$"}},"$id":"CreateResource"};
const pattern12 = new RegExp("^(?:[A-Za-z0-9._:-]+|\\{[A-Za-z0-9._:-]+\\+?\\})$", "");

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="CreateResource" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate25.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.pathPart === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pathPart"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.pathPart !== undefined){
let data0 = data.pathPart;
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
const err1 = {instancePath:instancePath+"/pathPart",schemaPath:"#/properties/pathPart/pattern",keyword:"pattern",params:{pattern: "^(?:[A-Za-z0-9._:-]+|\\{[A-Za-z0-9._:-]+\\+?\\})$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/pathPart",schemaPath:"#/properties/pathPart/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"props":{"pathPart":true},"dynamicProps":false,"dynamicItems":false};

export const PutMethod = validate26;
const schema37 = {"type":"object","required":["authorizationType"],"properties":{"authorizationType":{"type":"string"},"authorizerId":{"type":"string"},"apiKeyRequired":{"type":"boolean"},"operationName":{"type":"string"},"requestParameters":{"type":"object","additionalProperties":{"type":"boolean"}},"requestModels":{"type":"object","additionalProperties":{"type":"string"}},"requestValidatorId":{"type":"string"},"authorizationScopes":{"type":"array","items":{"type":"string"}}},"$id":"PutMethod"};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="PutMethod" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate26.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.authorizationType === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "authorizationType"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.authorizationType !== undefined){
if(typeof data.authorizationType !== "string"){
const err1 = {instancePath:instancePath+"/authorizationType",schemaPath:"#/properties/authorizationType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.authorizerId !== undefined){
if(typeof data.authorizerId !== "string"){
const err2 = {instancePath:instancePath+"/authorizerId",schemaPath:"#/properties/authorizerId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.apiKeyRequired !== undefined){
if(typeof data.apiKeyRequired !== "boolean"){
const err3 = {instancePath:instancePath+"/apiKeyRequired",schemaPath:"#/properties/apiKeyRequired/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.operationName !== undefined){
if(typeof data.operationName !== "string"){
const err4 = {instancePath:instancePath+"/operationName",schemaPath:"#/properties/operationName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.requestParameters !== undefined){
let data4 = data.requestParameters;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key0 in data4){
if(typeof data4[key0] !== "boolean"){
const err5 = {instancePath:instancePath+"/requestParameters/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/requestParameters/additionalProperties/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/requestParameters",schemaPath:"#/properties/requestParameters/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.requestModels !== undefined){
let data6 = data.requestModels;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key1 in data6){
if(typeof data6[key1] !== "string"){
const err7 = {instancePath:instancePath+"/requestModels/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/requestModels/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/requestModels",schemaPath:"#/properties/requestModels/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.requestValidatorId !== undefined){
if(typeof data.requestValidatorId !== "string"){
const err9 = {instancePath:instancePath+"/requestValidatorId",schemaPath:"#/properties/requestValidatorId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.authorizationScopes !== undefined){
let data9 = data.authorizationScopes;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
if(typeof data9[i0] !== "string"){
const err10 = {instancePath:instancePath+"/authorizationScopes/" + i0,schemaPath:"#/properties/authorizationScopes/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/authorizationScopes",schemaPath:"#/properties/authorizationScopes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"props":{"authorizationType":true,"authorizerId":true,"apiKeyRequired":true,"operationName":true,"requestParameters":true,"requestModels":true,"requestValidatorId":true,"authorizationScopes":true},"dynamicProps":false,"dynamicItems":false};

export const PutMethodResponse = validate27;
const schema38 = {"type":"object","properties":{"responseParameters":{"type":"object","additionalProperties":{"type":"boolean"}},"responseModels":{"type":"object","additionalProperties":{"type":"string"}}},"$id":"PutMethodResponse"};

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="PutMethodResponse" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate27.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.responseParameters !== undefined){
let data0 = data.responseParameters;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key0 in data0){
if(typeof data0[key0] !== "boolean"){
const err0 = {instancePath:instancePath+"/responseParameters/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/responseParameters/additionalProperties/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
else {
const err1 = {instancePath:instancePath+"/responseParameters",schemaPath:"#/properties/responseParameters/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.responseModels !== undefined){
let data2 = data.responseModels;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(typeof data2[key1] !== "string"){
const err2 = {instancePath:instancePath+"/responseModels/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/responseModels/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath:instancePath+"/responseModels",schemaPath:"#/properties/responseModels/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"props":{"responseParameters":true,"responseModels":true},"dynamicProps":false,"dynamicItems":false};

export const PutIntegration = validate28;
const schema39 = {"type":"object","required":["type"],"properties":{"type":{"type":"string","enum":["HTTP","AWS","MOCK","HTTP_PROXY","AWS_PROXY"]},"httpMethod":{"type":"string"},"uri":{"type":"string"},"connectionType":{"type":"string","enum":["INTERNET","VPC_LINK"]},"connectionId":{"type":"string"},"credentials":{"type":"string"},"requestParameters":{"type":"object","additionalProperties":{"type":"string"}},"requestTemplates":{"type":"object","additionalProperties":{"type":"string"}},"passthroughBehavior":{"type":"string"},"cacheNamespace":{"type":"string"},"cacheKeyParameters":{"type":"array","items":{"type":"string"}},"contentHandling":{"type":"string","enum":["CONVERT_TO_BINARY","CONVERT_TO_TEXT"]},"timeoutInMillis":{"type":"integer"},"tlsConfig":{"type":"object","properties":{"insecureSkipVerification":{"type":"boolean"}}},"responseTransferMode":{"type":"string","enum":["BUFFERED","STREAM"]},"integrationTarget":{"type":"string"}},"$id":"PutIntegration"};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="PutIntegration" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate28.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(((((data0 === "HTTP") || (data0 === "AWS")) || (data0 === "MOCK")) || (data0 === "HTTP_PROXY")) || (data0 === "AWS_PROXY"))){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema39.properties.type.enum}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.httpMethod !== undefined){
if(typeof data.httpMethod !== "string"){
const err3 = {instancePath:instancePath+"/httpMethod",schemaPath:"#/properties/httpMethod/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.uri !== undefined){
if(typeof data.uri !== "string"){
const err4 = {instancePath:instancePath+"/uri",schemaPath:"#/properties/uri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.connectionType !== undefined){
let data3 = data.connectionType;
if(typeof data3 !== "string"){
const err5 = {instancePath:instancePath+"/connectionType",schemaPath:"#/properties/connectionType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!((data3 === "INTERNET") || (data3 === "VPC_LINK"))){
const err6 = {instancePath:instancePath+"/connectionType",schemaPath:"#/properties/connectionType/enum",keyword:"enum",params:{allowedValues: schema39.properties.connectionType.enum}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.connectionId !== undefined){
if(typeof data.connectionId !== "string"){
const err7 = {instancePath:instancePath+"/connectionId",schemaPath:"#/properties/connectionId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.credentials !== undefined){
if(typeof data.credentials !== "string"){
const err8 = {instancePath:instancePath+"/credentials",schemaPath:"#/properties/credentials/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.requestParameters !== undefined){
let data6 = data.requestParameters;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key0 in data6){
if(typeof data6[key0] !== "string"){
const err9 = {instancePath:instancePath+"/requestParameters/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/requestParameters/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/requestParameters",schemaPath:"#/properties/requestParameters/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.requestTemplates !== undefined){
let data8 = data.requestTemplates;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key1 in data8){
if(typeof data8[key1] !== "string"){
const err11 = {instancePath:instancePath+"/requestTemplates/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/requestTemplates/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/requestTemplates",schemaPath:"#/properties/requestTemplates/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.passthroughBehavior !== undefined){
if(typeof data.passthroughBehavior !== "string"){
const err13 = {instancePath:instancePath+"/passthroughBehavior",schemaPath:"#/properties/passthroughBehavior/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.cacheNamespace !== undefined){
if(typeof data.cacheNamespace !== "string"){
const err14 = {instancePath:instancePath+"/cacheNamespace",schemaPath:"#/properties/cacheNamespace/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.cacheKeyParameters !== undefined){
let data12 = data.cacheKeyParameters;
if(Array.isArray(data12)){
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
if(typeof data12[i0] !== "string"){
const err15 = {instancePath:instancePath+"/cacheKeyParameters/" + i0,schemaPath:"#/properties/cacheKeyParameters/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/cacheKeyParameters",schemaPath:"#/properties/cacheKeyParameters/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.contentHandling !== undefined){
let data14 = data.contentHandling;
if(typeof data14 !== "string"){
const err17 = {instancePath:instancePath+"/contentHandling",schemaPath:"#/properties/contentHandling/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!((data14 === "CONVERT_TO_BINARY") || (data14 === "CONVERT_TO_TEXT"))){
const err18 = {instancePath:instancePath+"/contentHandling",schemaPath:"#/properties/contentHandling/enum",keyword:"enum",params:{allowedValues: schema39.properties.contentHandling.enum}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.timeoutInMillis !== undefined){
let data15 = data.timeoutInMillis;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err19 = {instancePath:instancePath+"/timeoutInMillis",schemaPath:"#/properties/timeoutInMillis/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.tlsConfig !== undefined){
let data16 = data.tlsConfig;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.insecureSkipVerification !== undefined){
if(typeof data16.insecureSkipVerification !== "boolean"){
const err20 = {instancePath:instancePath+"/tlsConfig/insecureSkipVerification",schemaPath:"#/properties/tlsConfig/properties/insecureSkipVerification/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/tlsConfig",schemaPath:"#/properties/tlsConfig/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.responseTransferMode !== undefined){
let data18 = data.responseTransferMode;
if(typeof data18 !== "string"){
const err22 = {instancePath:instancePath+"/responseTransferMode",schemaPath:"#/properties/responseTransferMode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(!((data18 === "BUFFERED") || (data18 === "STREAM"))){
const err23 = {instancePath:instancePath+"/responseTransferMode",schemaPath:"#/properties/responseTransferMode/enum",keyword:"enum",params:{allowedValues: schema39.properties.responseTransferMode.enum}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.integrationTarget !== undefined){
if(typeof data.integrationTarget !== "string"){
const err24 = {instancePath:instancePath+"/integrationTarget",schemaPath:"#/properties/integrationTarget/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"props":{"type":true,"httpMethod":true,"uri":true,"connectionType":true,"connectionId":true,"credentials":true,"requestParameters":true,"requestTemplates":true,"passthroughBehavior":true,"cacheNamespace":true,"cacheKeyParameters":true,"contentHandling":true,"timeoutInMillis":true,"tlsConfig":true,"responseTransferMode":true,"integrationTarget":true},"dynamicProps":false,"dynamicItems":false};

export const PutIntegrationResponse = validate29;
const schema40 = {"type":"object","properties":{"selectionPattern":{"type":"string"},"responseParameters":{"type":"object","additionalProperties":{"type":"string"}},"responseTemplates":{"type":"object","additionalProperties":{"type":"string"}},"contentHandling":{"type":"string","enum":["CONVERT_TO_BINARY","CONVERT_TO_TEXT"]}},"$id":"PutIntegrationResponse"};

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="PutIntegrationResponse" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate29.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.selectionPattern !== undefined){
if(typeof data.selectionPattern !== "string"){
const err0 = {instancePath:instancePath+"/selectionPattern",schemaPath:"#/properties/selectionPattern/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.responseParameters !== undefined){
let data1 = data.responseParameters;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key0 in data1){
if(typeof data1[key0] !== "string"){
const err1 = {instancePath:instancePath+"/responseParameters/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/responseParameters/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/responseParameters",schemaPath:"#/properties/responseParameters/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.responseTemplates !== undefined){
let data3 = data.responseTemplates;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
if(typeof data3[key1] !== "string"){
const err3 = {instancePath:instancePath+"/responseTemplates/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/responseTemplates/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/responseTemplates",schemaPath:"#/properties/responseTemplates/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.contentHandling !== undefined){
let data5 = data.contentHandling;
if(typeof data5 !== "string"){
const err5 = {instancePath:instancePath+"/contentHandling",schemaPath:"#/properties/contentHandling/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!((data5 === "CONVERT_TO_BINARY") || (data5 === "CONVERT_TO_TEXT"))){
const err6 = {instancePath:instancePath+"/contentHandling",schemaPath:"#/properties/contentHandling/enum",keyword:"enum",params:{allowedValues: schema40.properties.contentHandling.enum}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}
validate29.evaluated = {"props":{"selectionPattern":true,"responseParameters":true,"responseTemplates":true,"contentHandling":true},"dynamicProps":false,"dynamicItems":false};

export const CreateDeployment = validate30;
const schema41 = {"type":"object","properties":{"stageName":{"type":"string","maxLength":128,"pattern":"^[A-Za-z0-9_-]*$"},"stageDescription":{"type":"string"},"description":{"type":"string"},"cacheClusterEnabled":{"type":"boolean"},"cacheClusterSize":{"type":"string","enum":["0.5","1.6","6.1","13.5","28.4","58.2","118","237"]},"variables":{"type":"object","propertyNames":{"type":"string","pattern":"^[A-Za-z0-9_]{1,64}$"},"additionalProperties":{"type":"string","maxLength":512,"pattern":"^[A-Za-z0-9 ._:/?&=,-]+$"}},"canarySettings":{"type":"object","properties":{"percentTraffic":{"type":"number","minimum":0,"maximum":100},"stageVariableOverrides":{"type":"object","propertyNames":{"type":"string","pattern":"^[A-Za-z0-9_]{1,64}$"},"additionalProperties":{"type":"string","maxLength":512,"pattern":"^[A-Za-z0-9 ._:/?&=,-]+$"}},"useStageCache":{"type":"boolean"}}},"tracingEnabled":{"type":"boolean"}},"$id":"CreateDeployment"};

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="CreateDeployment" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate30.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.stageName !== undefined){
let data0 = data.stageName;
if(typeof data0 === "string"){
if(data0.length > 128){
const err0 = {instancePath:instancePath+"/stageName",schemaPath:"#/properties/stageName/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern4.test(data0)){
const err1 = {instancePath:instancePath+"/stageName",schemaPath:"#/properties/stageName/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]*$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/stageName",schemaPath:"#/properties/stageName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.stageDescription !== undefined){
if(typeof data.stageDescription !== "string"){
const err3 = {instancePath:instancePath+"/stageDescription",schemaPath:"#/properties/stageDescription/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err4 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.cacheClusterEnabled !== undefined){
if(typeof data.cacheClusterEnabled !== "boolean"){
const err5 = {instancePath:instancePath+"/cacheClusterEnabled",schemaPath:"#/properties/cacheClusterEnabled/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.cacheClusterSize !== undefined){
let data4 = data.cacheClusterSize;
if(typeof data4 !== "string"){
const err6 = {instancePath:instancePath+"/cacheClusterSize",schemaPath:"#/properties/cacheClusterSize/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!((((((((data4 === "0.5") || (data4 === "1.6")) || (data4 === "6.1")) || (data4 === "13.5")) || (data4 === "28.4")) || (data4 === "58.2")) || (data4 === "118")) || (data4 === "237"))){
const err7 = {instancePath:instancePath+"/cacheClusterSize",schemaPath:"#/properties/cacheClusterSize/enum",keyword:"enum",params:{allowedValues: schema41.properties.cacheClusterSize.enum}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.variables !== undefined){
let data5 = data.variables;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key0 in data5){
const _errs13 = errors;
if(typeof key0 === "string"){
if(!pattern5.test(key0)){
const err8 = {instancePath:instancePath+"/variables",schemaPath:"#/properties/variables/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_]{1,64}$"},propertyName:key0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/variables",schemaPath:"#/properties/variables/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key0};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var valid1 = _errs13 === errors;
if(!valid1){
const err10 = {instancePath:instancePath+"/variables",schemaPath:"#/properties/variables/propertyNames",keyword:"propertyNames",params:{propertyName: key0}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
for(const key1 in data5){
let data6 = data5[key1];
if(typeof data6 === "string"){
if(data6.length > 512){
const err11 = {instancePath:instancePath+"/variables/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/variables/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!pattern6.test(data6)){
const err12 = {instancePath:instancePath+"/variables/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/variables/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 ._:/?&=,-]+$"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/variables/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/variables/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/variables",schemaPath:"#/properties/variables/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
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
const err15 = {instancePath:instancePath+"/canarySettings/percentTraffic",schemaPath:"#/properties/canarySettings/properties/percentTraffic/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data8 < 0 || isNaN(data8)){
const err16 = {instancePath:instancePath+"/canarySettings/percentTraffic",schemaPath:"#/properties/canarySettings/properties/percentTraffic/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/canarySettings/percentTraffic",schemaPath:"#/properties/canarySettings/properties/percentTraffic/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data7.stageVariableOverrides !== undefined){
let data9 = data7.stageVariableOverrides;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key2 in data9){
const _errs24 = errors;
if(typeof key2 === "string"){
if(!pattern5.test(key2)){
const err18 = {instancePath:instancePath+"/canarySettings/stageVariableOverrides",schemaPath:"#/properties/canarySettings/properties/stageVariableOverrides/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_]{1,64}$"},propertyName:key2};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/canarySettings/stageVariableOverrides",schemaPath:"#/properties/canarySettings/properties/stageVariableOverrides/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key2};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var valid4 = _errs24 === errors;
if(!valid4){
const err20 = {instancePath:instancePath+"/canarySettings/stageVariableOverrides",schemaPath:"#/properties/canarySettings/properties/stageVariableOverrides/propertyNames",keyword:"propertyNames",params:{propertyName: key2}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
for(const key3 in data9){
let data10 = data9[key3];
if(typeof data10 === "string"){
if(data10.length > 512){
const err21 = {instancePath:instancePath+"/canarySettings/stageVariableOverrides/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/canarySettings/properties/stageVariableOverrides/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!pattern6.test(data10)){
const err22 = {instancePath:instancePath+"/canarySettings/stageVariableOverrides/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/canarySettings/properties/stageVariableOverrides/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 ._:/?&=,-]+$"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/canarySettings/stageVariableOverrides/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/canarySettings/properties/stageVariableOverrides/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/canarySettings/stageVariableOverrides",schemaPath:"#/properties/canarySettings/properties/stageVariableOverrides/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data7.useStageCache !== undefined){
if(typeof data7.useStageCache !== "boolean"){
const err25 = {instancePath:instancePath+"/canarySettings/useStageCache",schemaPath:"#/properties/canarySettings/properties/useStageCache/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/canarySettings",schemaPath:"#/properties/canarySettings/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.tracingEnabled !== undefined){
if(typeof data.tracingEnabled !== "boolean"){
const err27 = {instancePath:instancePath+"/tracingEnabled",schemaPath:"#/properties/tracingEnabled/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}
validate30.evaluated = {"props":{"stageName":true,"stageDescription":true,"description":true,"cacheClusterEnabled":true,"cacheClusterSize":true,"variables":true,"canarySettings":true,"tracingEnabled":true},"dynamicProps":false,"dynamicItems":false};

export const UpdateDeployment = validate31;
const schema42 = {"type":"object","properties":{"patchOperations":{"type":"array","items":{"type":"object","properties":{"op":{"type":"string","enum":["add","remove","move","test","replace","copy"]},"path":{"type":"string"},"value":{"type":"string"},"from":{"type":"string"}}}}},"$id":"UpdateDeployment"};

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="UpdateDeployment" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate31.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
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
const err0 = {instancePath:instancePath+"/patchOperations/" + i0+"/op",schemaPath:"#/properties/patchOperations/items/properties/op/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((((data2 === "add") || (data2 === "remove")) || (data2 === "move")) || (data2 === "test")) || (data2 === "replace")) || (data2 === "copy"))){
const err1 = {instancePath:instancePath+"/patchOperations/" + i0+"/op",schemaPath:"#/properties/patchOperations/items/properties/op/enum",keyword:"enum",params:{allowedValues: schema42.properties.patchOperations.items.properties.op.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data1.path !== undefined){
if(typeof data1.path !== "string"){
const err2 = {instancePath:instancePath+"/patchOperations/" + i0+"/path",schemaPath:"#/properties/patchOperations/items/properties/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data1.value !== undefined){
if(typeof data1.value !== "string"){
const err3 = {instancePath:instancePath+"/patchOperations/" + i0+"/value",schemaPath:"#/properties/patchOperations/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data1.from !== undefined){
if(typeof data1.from !== "string"){
const err4 = {instancePath:instancePath+"/patchOperations/" + i0+"/from",schemaPath:"#/properties/patchOperations/items/properties/from/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/patchOperations/" + i0,schemaPath:"#/properties/patchOperations/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/patchOperations",schemaPath:"#/properties/patchOperations/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"props":{"patchOperations":true},"dynamicProps":false,"dynamicItems":false};

export const UpdateAccount = validate32;
const schema43 = {"type":"object","properties":{"patchOperations":{"type":"array","items":{"type":"object","properties":{"op":{"type":"string","enum":["add","remove","move","test","replace","copy"]},"path":{"type":"string"},"value":{"type":"string"},"from":{"type":"string"}}}}},"$id":"UpdateAccount"};

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="UpdateAccount" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate32.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
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
const err0 = {instancePath:instancePath+"/patchOperations/" + i0+"/op",schemaPath:"#/properties/patchOperations/items/properties/op/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((((data2 === "add") || (data2 === "remove")) || (data2 === "move")) || (data2 === "test")) || (data2 === "replace")) || (data2 === "copy"))){
const err1 = {instancePath:instancePath+"/patchOperations/" + i0+"/op",schemaPath:"#/properties/patchOperations/items/properties/op/enum",keyword:"enum",params:{allowedValues: schema43.properties.patchOperations.items.properties.op.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data1.path !== undefined){
if(typeof data1.path !== "string"){
const err2 = {instancePath:instancePath+"/patchOperations/" + i0+"/path",schemaPath:"#/properties/patchOperations/items/properties/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data1.value !== undefined){
if(typeof data1.value !== "string"){
const err3 = {instancePath:instancePath+"/patchOperations/" + i0+"/value",schemaPath:"#/properties/patchOperations/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data1.from !== undefined){
if(typeof data1.from !== "string"){
const err4 = {instancePath:instancePath+"/patchOperations/" + i0+"/from",schemaPath:"#/properties/patchOperations/items/properties/from/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/patchOperations/" + i0,schemaPath:"#/properties/patchOperations/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/patchOperations",schemaPath:"#/properties/patchOperations/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}
validate32.evaluated = {"props":{"patchOperations":true},"dynamicProps":false,"dynamicItems":false};

export const GenerateClientCertificate = validate33;
const schema44 = {"type":"object","properties":{"description":{"type":"string"},"tags":{"type":"object","propertyNames":{"type":"string","pattern":"^(?![Aa][Ww][Ss]:)"},"additionalProperties":{"type":"string"}}},"$id":"GenerateClientCertificate"};

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="GenerateClientCertificate" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate33.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err0 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.tags !== undefined){
let data1 = data.tags;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key0 in data1){
const _errs5 = errors;
if(typeof key0 === "string"){
if(!pattern9.test(key0)){
const err1 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/propertyNames/pattern",keyword:"pattern",params:{pattern: "^(?![Aa][Ww][Ss]:)"},propertyName:key0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid1 = _errs5 === errors;
if(!valid1){
const err3 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/propertyNames",keyword:"propertyNames",params:{propertyName: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
for(const key1 in data1){
if(typeof data1[key1] !== "string"){
const err4 = {instancePath:instancePath+"/tags/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tags/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}
validate33.evaluated = {"props":{"description":true,"tags":true},"dynamicProps":false,"dynamicItems":false};

export const UpdateClientCertificate = validate34;
const schema45 = {"type":"object","properties":{"patchOperations":{"type":"array","items":{"type":"object","properties":{"op":{"type":"string","enum":["add","remove","move","test","replace","copy"]},"path":{"type":"string"},"value":{"type":"string"},"from":{"type":"string"}}}}},"$id":"UpdateClientCertificate"};

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="UpdateClientCertificate" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate34.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
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
const err0 = {instancePath:instancePath+"/patchOperations/" + i0+"/op",schemaPath:"#/properties/patchOperations/items/properties/op/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((((data2 === "add") || (data2 === "remove")) || (data2 === "move")) || (data2 === "test")) || (data2 === "replace")) || (data2 === "copy"))){
const err1 = {instancePath:instancePath+"/patchOperations/" + i0+"/op",schemaPath:"#/properties/patchOperations/items/properties/op/enum",keyword:"enum",params:{allowedValues: schema45.properties.patchOperations.items.properties.op.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data1.path !== undefined){
if(typeof data1.path !== "string"){
const err2 = {instancePath:instancePath+"/patchOperations/" + i0+"/path",schemaPath:"#/properties/patchOperations/items/properties/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data1.value !== undefined){
if(typeof data1.value !== "string"){
const err3 = {instancePath:instancePath+"/patchOperations/" + i0+"/value",schemaPath:"#/properties/patchOperations/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data1.from !== undefined){
if(typeof data1.from !== "string"){
const err4 = {instancePath:instancePath+"/patchOperations/" + i0+"/from",schemaPath:"#/properties/patchOperations/items/properties/from/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/patchOperations/" + i0,schemaPath:"#/properties/patchOperations/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/patchOperations",schemaPath:"#/properties/patchOperations/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}
validate34.evaluated = {"props":{"patchOperations":true},"dynamicProps":false,"dynamicItems":false};

export const CreateDocumentationVersion = validate35;
const schema46 = {"type":"object","required":["documentationVersion"],"properties":{"documentationVersion":{"type":"string"},"stageName":{"type":"string"},"description":{"type":"string"}},"$id":"CreateDocumentationVersion"};

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="CreateDocumentationVersion" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate35.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.documentationVersion === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "documentationVersion"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.documentationVersion !== undefined){
if(typeof data.documentationVersion !== "string"){
const err1 = {instancePath:instancePath+"/documentationVersion",schemaPath:"#/properties/documentationVersion/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.stageName !== undefined){
if(typeof data.stageName !== "string"){
const err2 = {instancePath:instancePath+"/stageName",schemaPath:"#/properties/stageName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err3 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate35.errors = vErrors;
return errors === 0;
}
validate35.evaluated = {"props":{"documentationVersion":true,"stageName":true,"description":true},"dynamicProps":false,"dynamicItems":false};

export const CreateDocumentationPart = validate36;
const schema47 = {"type":"object","required":["location","properties"],"properties":{"location":{"type":"object","required":["type"],"properties":{"type":{"type":"string","enum":["API","AUTHORIZER","MODEL","RESOURCE","METHOD","PATH_PARAMETER","QUERY_PARAMETER","REQUEST_HEADER","REQUEST_BODY","RESPONSE","RESPONSE_HEADER","RESPONSE_BODY"]},"path":{"type":"string"},"method":{"type":"string"},"statusCode":{"type":"string","pattern":"^([1-5]\\d\\d|\\*|\\s*)$"},"name":{"type":"string"}}},"properties":{"type":"string"}},"$id":"CreateDocumentationPart"};
const pattern19 = new RegExp("^([1-5]\\d\\d|\\*|\\s*)$", "");

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="CreateDocumentationPart" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate36.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.location === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "location"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.properties === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "properties"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.location !== undefined){
let data0 = data.location;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.type === undefined){
const err2 = {instancePath:instancePath+"/location",schemaPath:"#/properties/location/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.type !== undefined){
let data1 = data0.type;
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/location/type",schemaPath:"#/properties/location/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!((((((((((((data1 === "API") || (data1 === "AUTHORIZER")) || (data1 === "MODEL")) || (data1 === "RESOURCE")) || (data1 === "METHOD")) || (data1 === "PATH_PARAMETER")) || (data1 === "QUERY_PARAMETER")) || (data1 === "REQUEST_HEADER")) || (data1 === "REQUEST_BODY")) || (data1 === "RESPONSE")) || (data1 === "RESPONSE_HEADER")) || (data1 === "RESPONSE_BODY"))){
const err4 = {instancePath:instancePath+"/location/type",schemaPath:"#/properties/location/properties/type/enum",keyword:"enum",params:{allowedValues: schema47.properties.location.properties.type.enum}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data0.path !== undefined){
if(typeof data0.path !== "string"){
const err5 = {instancePath:instancePath+"/location/path",schemaPath:"#/properties/location/properties/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0.method !== undefined){
if(typeof data0.method !== "string"){
const err6 = {instancePath:instancePath+"/location/method",schemaPath:"#/properties/location/properties/method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data0.statusCode !== undefined){
let data4 = data0.statusCode;
if(typeof data4 === "string"){
if(!pattern19.test(data4)){
const err7 = {instancePath:instancePath+"/location/statusCode",schemaPath:"#/properties/location/properties/statusCode/pattern",keyword:"pattern",params:{pattern: "^([1-5]\\d\\d|\\*|\\s*)$"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/location/statusCode",schemaPath:"#/properties/location/properties/statusCode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data0.name !== undefined){
if(typeof data0.name !== "string"){
const err9 = {instancePath:instancePath+"/location/name",schemaPath:"#/properties/location/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/location",schemaPath:"#/properties/location/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.properties !== undefined){
if(typeof data.properties !== "string"){
const err11 = {instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}
validate36.evaluated = {"props":{"location":true,"properties":true},"dynamicProps":false,"dynamicItems":false};

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

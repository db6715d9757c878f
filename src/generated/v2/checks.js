// Generated from spec/v2 by scripts/generate.ts. Do not edit: change the spec and run `npm run generate`.

export const CreateStage = validate10;
const schema11 = {"type":"object","required":["stageName"],"properties":{"accessLogSettings":{"type":"object","properties":{"destinationArn":{"type":"string"},"format":{"type":"string"}}},"autoDeploy":{"type":"boolean"},"clientCertificateId":{"type":"string"},"defaultRouteSettings":{"type":"object","properties":{"dataTraceEnabled":{"type":"boolean"},"detailedMetricsEnabled":{"type":"boolean"},"loggingLevel":{"type":"string","enum":["ERROR","INFO","OFF"]},"throttlingBurstLimit":{"type":"integer"},"throttlingRateLimit":{"type":"number"}}},"deploymentId":{"type":"string"},"description":{"type":"string","maxLength":1024},"routeSettings":{"type":"object","additionalProperties":{"type":"object","properties":{"dataTraceEnabled":{"type":"boolean"},"detailedMetricsEnabled":{"type":"boolean"},"loggingLevel":{"type":"string","enum":["ERROR","INFO","OFF"]},"throttlingBurstLimit":{"type":"integer"},"throttlingRateLimit":{"type":"number"}}}},"stageName":{"type":"string","pattern":"^(\\$default|[A-Za-z0-9_-]{1,128})$"},"stageVariables":{"type":"object","propertyNames":{"pattern":"^[A-Za-z0-9_]+$"},"additionalProperties":{"type":"string","pattern":"^[A-Za-z0-9\\-._~:/?#&=,]+$","maxLength":2048}},"tags":{"type":"object","maxProperties":50,"propertyNames":{"pattern":"^(?![aA][wW][sS]:)"},"additionalProperties":{"type":"string"}}},"$id":"CreateStage"};
const pattern0 = new RegExp("^(\\$default|[A-Za-z0-9_-]{1,128})$", "");
const pattern1 = new RegExp("^[A-Za-z0-9_]+$", "");
const pattern2 = new RegExp("^[A-Za-z0-9\\-._~:/?#&=,]+$", "");
const pattern3 = new RegExp("^(?![aA][wW][sS]:)", "");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="CreateStage" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.stageName === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stageName"}});
errors++;
}
if(data.accessLogSettings !== undefined){
let data0 = data.accessLogSettings;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.destinationArn !== undefined){
if(typeof data0.destinationArn !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/accessLogSettings/destinationArn",schemaPath:"#/properties/accessLogSettings/properties/destinationArn/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.format !== undefined){
if(typeof data0.format !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/accessLogSettings/format",schemaPath:"#/properties/accessLogSettings/properties/format/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/accessLogSettings",schemaPath:"#/properties/accessLogSettings/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.autoDeploy !== undefined){
if(typeof data.autoDeploy !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/autoDeploy",schemaPath:"#/properties/autoDeploy/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.clientCertificateId !== undefined){
if(typeof data.clientCertificateId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/clientCertificateId",schemaPath:"#/properties/clientCertificateId/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.defaultRouteSettings !== undefined){
let data5 = data.defaultRouteSettings;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.dataTraceEnabled !== undefined){
if(typeof data5.dataTraceEnabled !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/defaultRouteSettings/dataTraceEnabled",schemaPath:"#/properties/defaultRouteSettings/properties/dataTraceEnabled/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data5.detailedMetricsEnabled !== undefined){
if(typeof data5.detailedMetricsEnabled !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/defaultRouteSettings/detailedMetricsEnabled",schemaPath:"#/properties/defaultRouteSettings/properties/detailedMetricsEnabled/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data5.loggingLevel !== undefined){
let data8 = data5.loggingLevel;
if(typeof data8 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/defaultRouteSettings/loggingLevel",schemaPath:"#/properties/defaultRouteSettings/properties/loggingLevel/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data8 === "ERROR") || (data8 === "INFO")) || (data8 === "OFF"))){
(vErrors ??= []).push({instancePath:instancePath+"/defaultRouteSettings/loggingLevel",schemaPath:"#/properties/defaultRouteSettings/properties/loggingLevel/enum",keyword:"enum",params:{allowedValues: schema11.properties.defaultRouteSettings.properties.loggingLevel.enum}});
errors++;
}
}
if(data5.throttlingBurstLimit !== undefined){
let data9 = data5.throttlingBurstLimit;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
(vErrors ??= []).push({instancePath:instancePath+"/defaultRouteSettings/throttlingBurstLimit",schemaPath:"#/properties/defaultRouteSettings/properties/throttlingBurstLimit/type",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(data5.throttlingRateLimit !== undefined){
let data10 = data5.throttlingRateLimit;
if(!((typeof data10 == "number") && (isFinite(data10)))){
(vErrors ??= []).push({instancePath:instancePath+"/defaultRouteSettings/throttlingRateLimit",schemaPath:"#/properties/defaultRouteSettings/properties/throttlingRateLimit/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/defaultRouteSettings",schemaPath:"#/properties/defaultRouteSettings/type",keyword:"type",params:{type: "object"}});
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
let data12 = data.description;
if(typeof data12 === "string"){
if(data12.length > 1024){
(vErrors ??= []).push({instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit: 1024}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.routeSettings !== undefined){
let data13 = data.routeSettings;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key0 in data13){
let data14 = data13[key0];
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.dataTraceEnabled !== undefined){
if(typeof data14.dataTraceEnabled !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/routeSettings/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/dataTraceEnabled",schemaPath:"#/properties/routeSettings/additionalProperties/properties/dataTraceEnabled/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data14.detailedMetricsEnabled !== undefined){
if(typeof data14.detailedMetricsEnabled !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/routeSettings/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/detailedMetricsEnabled",schemaPath:"#/properties/routeSettings/additionalProperties/properties/detailedMetricsEnabled/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data14.loggingLevel !== undefined){
let data17 = data14.loggingLevel;
if(typeof data17 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/routeSettings/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/loggingLevel",schemaPath:"#/properties/routeSettings/additionalProperties/properties/loggingLevel/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data17 === "ERROR") || (data17 === "INFO")) || (data17 === "OFF"))){
(vErrors ??= []).push({instancePath:instancePath+"/routeSettings/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/loggingLevel",schemaPath:"#/properties/routeSettings/additionalProperties/properties/loggingLevel/enum",keyword:"enum",params:{allowedValues: schema11.properties.routeSettings.additionalProperties.properties.loggingLevel.enum}});
errors++;
}
}
if(data14.throttlingBurstLimit !== undefined){
let data18 = data14.throttlingBurstLimit;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
(vErrors ??= []).push({instancePath:instancePath+"/routeSettings/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/throttlingBurstLimit",schemaPath:"#/properties/routeSettings/additionalProperties/properties/throttlingBurstLimit/type",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(data14.throttlingRateLimit !== undefined){
let data19 = data14.throttlingRateLimit;
if(!((typeof data19 == "number") && (isFinite(data19)))){
(vErrors ??= []).push({instancePath:instancePath+"/routeSettings/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/throttlingRateLimit",schemaPath:"#/properties/routeSettings/additionalProperties/properties/throttlingRateLimit/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/routeSettings/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/routeSettings/additionalProperties/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/routeSettings",schemaPath:"#/properties/routeSettings/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.stageName !== undefined){
let data20 = data.stageName;
if(typeof data20 === "string"){
if(!pattern0.test(data20)){
(vErrors ??= []).push({instancePath:instancePath+"/stageName",schemaPath:"#/properties/stageName/pattern",keyword:"pattern",params:{pattern: "^(\\$default|[A-Za-z0-9_-]{1,128})$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/stageName",schemaPath:"#/properties/stageName/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.stageVariables !== undefined){
let data21 = data.stageVariables;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
for(const key1 in data21){
const _errs46 = errors;
if(typeof key1 === "string"){
if(!pattern1.test(key1)){
(vErrors ??= []).push({instancePath:instancePath+"/stageVariables",schemaPath:"#/properties/stageVariables/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_]+$"},propertyName:key1});
errors++;
}
}
var valid5 = _errs46 === errors;
if(!valid5){
(vErrors ??= []).push({instancePath:instancePath+"/stageVariables",schemaPath:"#/properties/stageVariables/propertyNames",keyword:"propertyNames",params:{propertyName: key1}});
errors++;
}
}
for(const key2 in data21){
let data22 = data21[key2];
if(typeof data22 === "string"){
if(data22.length > 2048){
(vErrors ??= []).push({instancePath:instancePath+"/stageVariables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/stageVariables/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 2048}});
errors++;
}
if(!pattern2.test(data22)){
(vErrors ??= []).push({instancePath:instancePath+"/stageVariables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/stageVariables/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9\\-._~:/?#&=,]+$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/stageVariables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/stageVariables/additionalProperties/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/stageVariables",schemaPath:"#/properties/stageVariables/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.tags !== undefined){
let data23 = data.tags;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(Object.keys(data23).length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/maxProperties",keyword:"maxProperties",params:{limit: 50}});
errors++;
}
for(const key3 in data23){
const _errs52 = errors;
if(typeof key3 === "string"){
if(!pattern3.test(key3)){
(vErrors ??= []).push({instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/propertyNames/pattern",keyword:"pattern",params:{pattern: "^(?![aA][wW][sS]:)"},propertyName:key3});
errors++;
}
}
var valid7 = _errs52 === errors;
if(!valid7){
(vErrors ??= []).push({instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/propertyNames",keyword:"propertyNames",params:{propertyName: key3}});
errors++;
}
}
for(const key4 in data23){
if(typeof data23[key4] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/tags/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tags/additionalProperties/type",keyword:"type",params:{type: "string"}});
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
const schema12 = {"type":"object","properties":{"accessLogSettings":{"type":"object","properties":{"destinationArn":{"type":"string"},"format":{"type":"string"}}},"autoDeploy":{"type":"boolean"},"clientCertificateId":{"type":"string"},"defaultRouteSettings":{"type":"object","properties":{"dataTraceEnabled":{"type":"boolean"},"detailedMetricsEnabled":{"type":"boolean"},"loggingLevel":{"type":"string","enum":["ERROR","INFO","OFF"]},"throttlingBurstLimit":{"type":"integer"},"throttlingRateLimit":{"type":"number"}}},"deploymentId":{"type":"string"},"description":{"type":"string","maxLength":1024},"routeSettings":{"type":"object","additionalProperties":{"type":"object","properties":{"dataTraceEnabled":{"type":"boolean"},"detailedMetricsEnabled":{"type":"boolean"},"loggingLevel":{"type":"string","enum":["ERROR","INFO","OFF"]},"throttlingBurstLimit":{"type":"integer"},"throttlingRateLimit":{"type":"number"}}}},"stageVariables":{"type":"object","propertyNames":{"pattern":"^[A-Za-z0-9_]+$"},"additionalProperties":{"type":"string","pattern":"^[A-Za-z0-9\\-._~:/?#&=,]*$","maxLength":2048}}},"$id":"UpdateStage"};
const pattern5 = new RegExp("^[A-Za-z0-9\\-._~:/?#&=,]*$", "");

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="UpdateStage" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.accessLogSettings !== undefined){
let data0 = data.accessLogSettings;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.destinationArn !== undefined){
if(typeof data0.destinationArn !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/accessLogSettings/destinationArn",schemaPath:"#/properties/accessLogSettings/properties/destinationArn/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.format !== undefined){
if(typeof data0.format !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/accessLogSettings/format",schemaPath:"#/properties/accessLogSettings/properties/format/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/accessLogSettings",schemaPath:"#/properties/accessLogSettings/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.autoDeploy !== undefined){
if(typeof data.autoDeploy !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/autoDeploy",schemaPath:"#/properties/autoDeploy/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.clientCertificateId !== undefined){
if(typeof data.clientCertificateId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/clientCertificateId",schemaPath:"#/properties/clientCertificateId/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.defaultRouteSettings !== undefined){
let data5 = data.defaultRouteSettings;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.dataTraceEnabled !== undefined){
if(typeof data5.dataTraceEnabled !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/defaultRouteSettings/dataTraceEnabled",schemaPath:"#/properties/defaultRouteSettings/properties/dataTraceEnabled/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data5.detailedMetricsEnabled !== undefined){
if(typeof data5.detailedMetricsEnabled !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/defaultRouteSettings/detailedMetricsEnabled",schemaPath:"#/properties/defaultRouteSettings/properties/detailedMetricsEnabled/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data5.loggingLevel !== undefined){
let data8 = data5.loggingLevel;
if(typeof data8 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/defaultRouteSettings/loggingLevel",schemaPath:"#/properties/defaultRouteSettings/properties/loggingLevel/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data8 === "ERROR") || (data8 === "INFO")) || (data8 === "OFF"))){
(vErrors ??= []).push({instancePath:instancePath+"/defaultRouteSettings/loggingLevel",schemaPath:"#/properties/defaultRouteSettings/properties/loggingLevel/enum",keyword:"enum",params:{allowedValues: schema12.properties.defaultRouteSettings.properties.loggingLevel.enum}});
errors++;
}
}
if(data5.throttlingBurstLimit !== undefined){
let data9 = data5.throttlingBurstLimit;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
(vErrors ??= []).push({instancePath:instancePath+"/defaultRouteSettings/throttlingBurstLimit",schemaPath:"#/properties/defaultRouteSettings/properties/throttlingBurstLimit/type",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(data5.throttlingRateLimit !== undefined){
let data10 = data5.throttlingRateLimit;
if(!((typeof data10 == "number") && (isFinite(data10)))){
(vErrors ??= []).push({instancePath:instancePath+"/defaultRouteSettings/throttlingRateLimit",schemaPath:"#/properties/defaultRouteSettings/properties/throttlingRateLimit/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/defaultRouteSettings",schemaPath:"#/properties/defaultRouteSettings/type",keyword:"type",params:{type: "object"}});
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
let data12 = data.description;
if(typeof data12 === "string"){
if(data12.length > 1024){
(vErrors ??= []).push({instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit: 1024}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.routeSettings !== undefined){
let data13 = data.routeSettings;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key0 in data13){
let data14 = data13[key0];
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.dataTraceEnabled !== undefined){
if(typeof data14.dataTraceEnabled !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/routeSettings/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/dataTraceEnabled",schemaPath:"#/properties/routeSettings/additionalProperties/properties/dataTraceEnabled/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data14.detailedMetricsEnabled !== undefined){
if(typeof data14.detailedMetricsEnabled !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/routeSettings/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/detailedMetricsEnabled",schemaPath:"#/properties/routeSettings/additionalProperties/properties/detailedMetricsEnabled/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data14.loggingLevel !== undefined){
let data17 = data14.loggingLevel;
if(typeof data17 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/routeSettings/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/loggingLevel",schemaPath:"#/properties/routeSettings/additionalProperties/properties/loggingLevel/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data17 === "ERROR") || (data17 === "INFO")) || (data17 === "OFF"))){
(vErrors ??= []).push({instancePath:instancePath+"/routeSettings/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/loggingLevel",schemaPath:"#/properties/routeSettings/additionalProperties/properties/loggingLevel/enum",keyword:"enum",params:{allowedValues: schema12.properties.routeSettings.additionalProperties.properties.loggingLevel.enum}});
errors++;
}
}
if(data14.throttlingBurstLimit !== undefined){
let data18 = data14.throttlingBurstLimit;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
(vErrors ??= []).push({instancePath:instancePath+"/routeSettings/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/throttlingBurstLimit",schemaPath:"#/properties/routeSettings/additionalProperties/properties/throttlingBurstLimit/type",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(data14.throttlingRateLimit !== undefined){
let data19 = data14.throttlingRateLimit;
if(!((typeof data19 == "number") && (isFinite(data19)))){
(vErrors ??= []).push({instancePath:instancePath+"/routeSettings/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/throttlingRateLimit",schemaPath:"#/properties/routeSettings/additionalProperties/properties/throttlingRateLimit/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/routeSettings/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/routeSettings/additionalProperties/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/routeSettings",schemaPath:"#/properties/routeSettings/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.stageVariables !== undefined){
let data20 = data.stageVariables;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key1 in data20){
const _errs44 = errors;
if(typeof key1 === "string"){
if(!pattern1.test(key1)){
(vErrors ??= []).push({instancePath:instancePath+"/stageVariables",schemaPath:"#/properties/stageVariables/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_]+$"},propertyName:key1});
errors++;
}
}
var valid5 = _errs44 === errors;
if(!valid5){
(vErrors ??= []).push({instancePath:instancePath+"/stageVariables",schemaPath:"#/properties/stageVariables/propertyNames",keyword:"propertyNames",params:{propertyName: key1}});
errors++;
}
}
for(const key2 in data20){
let data21 = data20[key2];
if(typeof data21 === "string"){
if(data21.length > 2048){
(vErrors ??= []).push({instancePath:instancePath+"/stageVariables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/stageVariables/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 2048}});
errors++;
}
if(!pattern5.test(data21)){
(vErrors ??= []).push({instancePath:instancePath+"/stageVariables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/stageVariables/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9\\-._~:/?#&=,]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/stageVariables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/stageVariables/additionalProperties/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/stageVariables",schemaPath:"#/properties/stageVariables/type",keyword:"type",params:{type: "object"}});
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
const schema13 = {"type":"object","properties":{"tags":{"type":"object","maxProperties":50,"propertyNames":{"pattern":"^(?![aA][wW][sS]:)"},"additionalProperties":{"type":"string"}}},"$id":"TagResource"};

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="TagResource" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tags !== undefined){
let data0 = data.tags;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(Object.keys(data0).length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/maxProperties",keyword:"maxProperties",params:{limit: 50}});
errors++;
}
for(const key0 in data0){
const _errs3 = errors;
if(typeof key0 === "string"){
if(!pattern3.test(key0)){
(vErrors ??= []).push({instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/propertyNames/pattern",keyword:"pattern",params:{pattern: "^(?![aA][wW][sS]:)"},propertyName:key0});
errors++;
}
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

export const CreateApi = validate13;
const schema14 = {"type":"object","required":["name","protocolType"],"properties":{"apiKeySelectionExpression":{"type":"string"},"corsConfiguration":{"type":"object","properties":{"allowCredentials":{"type":"boolean"},"allowHeaders":{"type":"array","items":{"type":"string"}},"allowMethods":{"type":"array","items":{"type":"string"}},"allowOrigins":{"type":"array","items":{"type":"string"}},"exposeHeaders":{"type":"array","items":{"type":"string"}},"maxAge":{"type":"integer"}}},"credentialsArn":{"type":"string"},"description":{"type":"string","maxLength":1024},"disableExecuteApiEndpoint":{"type":"boolean"},"disableSchemaValidation":{"type":"boolean"},"ipAddressType":{"type":"string","enum":["ipv4","dualstack"]},"name":{"type":"string"},"protocolType":{"type":"string","enum":["HTTP","WEBSOCKET"]},"routeKey":{"type":"string"},"routeSelectionExpression":{"type":"string"},"tags":{"type":"object","maxProperties":50,"propertyNames":{"pattern":"^(?![aA][wW][sS]:)"},"additionalProperties":{"type":"string"}},"target":{"type":"string"},"version":{"type":"string"}},"$id":"CreateApi"};

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="CreateApi" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data.protocolType === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "protocolType"}});
errors++;
}
if(data.apiKeySelectionExpression !== undefined){
if(typeof data.apiKeySelectionExpression !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/apiKeySelectionExpression",schemaPath:"#/properties/apiKeySelectionExpression/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.corsConfiguration !== undefined){
let data1 = data.corsConfiguration;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.allowCredentials !== undefined){
if(typeof data1.allowCredentials !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/corsConfiguration/allowCredentials",schemaPath:"#/properties/corsConfiguration/properties/allowCredentials/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data1.allowHeaders !== undefined){
let data3 = data1.allowHeaders;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/corsConfiguration/allowHeaders/" + i0,schemaPath:"#/properties/corsConfiguration/properties/allowHeaders/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/corsConfiguration/allowHeaders",schemaPath:"#/properties/corsConfiguration/properties/allowHeaders/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data1.allowMethods !== undefined){
let data5 = data1.allowMethods;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(typeof data5[i1] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/corsConfiguration/allowMethods/" + i1,schemaPath:"#/properties/corsConfiguration/properties/allowMethods/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/corsConfiguration/allowMethods",schemaPath:"#/properties/corsConfiguration/properties/allowMethods/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data1.allowOrigins !== undefined){
let data7 = data1.allowOrigins;
if(Array.isArray(data7)){
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
if(typeof data7[i2] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/corsConfiguration/allowOrigins/" + i2,schemaPath:"#/properties/corsConfiguration/properties/allowOrigins/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/corsConfiguration/allowOrigins",schemaPath:"#/properties/corsConfiguration/properties/allowOrigins/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data1.exposeHeaders !== undefined){
let data9 = data1.exposeHeaders;
if(Array.isArray(data9)){
const len3 = data9.length;
for(let i3=0; i3<len3; i3++){
if(typeof data9[i3] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/corsConfiguration/exposeHeaders/" + i3,schemaPath:"#/properties/corsConfiguration/properties/exposeHeaders/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/corsConfiguration/exposeHeaders",schemaPath:"#/properties/corsConfiguration/properties/exposeHeaders/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data1.maxAge !== undefined){
let data11 = data1.maxAge;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
(vErrors ??= []).push({instancePath:instancePath+"/corsConfiguration/maxAge",schemaPath:"#/properties/corsConfiguration/properties/maxAge/type",keyword:"type",params:{type: "integer"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/corsConfiguration",schemaPath:"#/properties/corsConfiguration/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.credentialsArn !== undefined){
if(typeof data.credentialsArn !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/credentialsArn",schemaPath:"#/properties/credentialsArn/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.description !== undefined){
let data13 = data.description;
if(typeof data13 === "string"){
if(data13.length > 1024){
(vErrors ??= []).push({instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit: 1024}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.disableExecuteApiEndpoint !== undefined){
if(typeof data.disableExecuteApiEndpoint !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/disableExecuteApiEndpoint",schemaPath:"#/properties/disableExecuteApiEndpoint/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.disableSchemaValidation !== undefined){
if(typeof data.disableSchemaValidation !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/disableSchemaValidation",schemaPath:"#/properties/disableSchemaValidation/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.ipAddressType !== undefined){
let data16 = data.ipAddressType;
if(typeof data16 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/ipAddressType",schemaPath:"#/properties/ipAddressType/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data16 === "ipv4") || (data16 === "dualstack"))){
(vErrors ??= []).push({instancePath:instancePath+"/ipAddressType",schemaPath:"#/properties/ipAddressType/enum",keyword:"enum",params:{allowedValues: schema14.properties.ipAddressType.enum}});
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.protocolType !== undefined){
let data18 = data.protocolType;
if(typeof data18 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/protocolType",schemaPath:"#/properties/protocolType/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data18 === "HTTP") || (data18 === "WEBSOCKET"))){
(vErrors ??= []).push({instancePath:instancePath+"/protocolType",schemaPath:"#/properties/protocolType/enum",keyword:"enum",params:{allowedValues: schema14.properties.protocolType.enum}});
errors++;
}
}
if(data.routeKey !== undefined){
if(typeof data.routeKey !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/routeKey",schemaPath:"#/properties/routeKey/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.routeSelectionExpression !== undefined){
if(typeof data.routeSelectionExpression !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/routeSelectionExpression",schemaPath:"#/properties/routeSelectionExpression/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.tags !== undefined){
let data21 = data.tags;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(Object.keys(data21).length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/maxProperties",keyword:"maxProperties",params:{limit: 50}});
errors++;
}
for(const key0 in data21){
const _errs45 = errors;
if(typeof key0 === "string"){
if(!pattern3.test(key0)){
(vErrors ??= []).push({instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/propertyNames/pattern",keyword:"pattern",params:{pattern: "^(?![aA][wW][sS]:)"},propertyName:key0});
errors++;
}
}
var valid10 = _errs45 === errors;
if(!valid10){
(vErrors ??= []).push({instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/propertyNames",keyword:"propertyNames",params:{propertyName: key0}});
errors++;
}
}
for(const key1 in data21){
if(typeof data21[key1] !== "string"){
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
if(data.target !== undefined){
if(typeof data.target !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.version !== undefined){
if(typeof data.version !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"}});
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

export const UpdateApi = validate14;
const schema15 = {"type":"object","properties":{"apiKeySelectionExpression":{"type":"string"},"corsConfiguration":{"type":"object","properties":{"allowCredentials":{"type":"boolean"},"allowHeaders":{"type":"array","items":{"type":"string"}},"allowMethods":{"type":"array","items":{"type":"string"}},"allowOrigins":{"type":"array","items":{"type":"string"}},"exposeHeaders":{"type":"array","items":{"type":"string"}},"maxAge":{"type":"integer"}}},"credentialsArn":{"type":"string"},"description":{"type":"string","maxLength":1024},"disableExecuteApiEndpoint":{"type":"boolean"},"disableSchemaValidation":{"type":"boolean"},"ipAddressType":{"type":"string","enum":["ipv4","dualstack"]},"name":{"type":"string"},"routeKey":{"type":"string"},"routeSelectionExpression":{"type":"string"},"target":{"type":"string"},"version":{"type":"string"}},"$id":"UpdateApi"};

function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="UpdateApi" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiKeySelectionExpression !== undefined){
if(typeof data.apiKeySelectionExpression !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/apiKeySelectionExpression",schemaPath:"#/properties/apiKeySelectionExpression/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.corsConfiguration !== undefined){
let data1 = data.corsConfiguration;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.allowCredentials !== undefined){
if(typeof data1.allowCredentials !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/corsConfiguration/allowCredentials",schemaPath:"#/properties/corsConfiguration/properties/allowCredentials/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data1.allowHeaders !== undefined){
let data3 = data1.allowHeaders;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/corsConfiguration/allowHeaders/" + i0,schemaPath:"#/properties/corsConfiguration/properties/allowHeaders/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/corsConfiguration/allowHeaders",schemaPath:"#/properties/corsConfiguration/properties/allowHeaders/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data1.allowMethods !== undefined){
let data5 = data1.allowMethods;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(typeof data5[i1] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/corsConfiguration/allowMethods/" + i1,schemaPath:"#/properties/corsConfiguration/properties/allowMethods/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/corsConfiguration/allowMethods",schemaPath:"#/properties/corsConfiguration/properties/allowMethods/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data1.allowOrigins !== undefined){
let data7 = data1.allowOrigins;
if(Array.isArray(data7)){
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
if(typeof data7[i2] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/corsConfiguration/allowOrigins/" + i2,schemaPath:"#/properties/corsConfiguration/properties/allowOrigins/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/corsConfiguration/allowOrigins",schemaPath:"#/properties/corsConfiguration/properties/allowOrigins/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data1.exposeHeaders !== undefined){
let data9 = data1.exposeHeaders;
if(Array.isArray(data9)){
const len3 = data9.length;
for(let i3=0; i3<len3; i3++){
if(typeof data9[i3] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/corsConfiguration/exposeHeaders/" + i3,schemaPath:"#/properties/corsConfiguration/properties/exposeHeaders/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/corsConfiguration/exposeHeaders",schemaPath:"#/properties/corsConfiguration/properties/exposeHeaders/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data1.maxAge !== undefined){
let data11 = data1.maxAge;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
(vErrors ??= []).push({instancePath:instancePath+"/corsConfiguration/maxAge",schemaPath:"#/properties/corsConfiguration/properties/maxAge/type",keyword:"type",params:{type: "integer"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/corsConfiguration",schemaPath:"#/properties/corsConfiguration/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.credentialsArn !== undefined){
if(typeof data.credentialsArn !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/credentialsArn",schemaPath:"#/properties/credentialsArn/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.description !== undefined){
let data13 = data.description;
if(typeof data13 === "string"){
if(data13.length > 1024){
(vErrors ??= []).push({instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit: 1024}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.disableExecuteApiEndpoint !== undefined){
if(typeof data.disableExecuteApiEndpoint !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/disableExecuteApiEndpoint",schemaPath:"#/properties/disableExecuteApiEndpoint/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.disableSchemaValidation !== undefined){
if(typeof data.disableSchemaValidation !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/disableSchemaValidation",schemaPath:"#/properties/disableSchemaValidation/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.ipAddressType !== undefined){
let data16 = data.ipAddressType;
if(typeof data16 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/ipAddressType",schemaPath:"#/properties/ipAddressType/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data16 === "ipv4") || (data16 === "dualstack"))){
(vErrors ??= []).push({instancePath:instancePath+"/ipAddressType",schemaPath:"#/properties/ipAddressType/enum",keyword:"enum",params:{allowedValues: schema15.properties.ipAddressType.enum}});
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.routeKey !== undefined){
if(typeof data.routeKey !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/routeKey",schemaPath:"#/properties/routeKey/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.routeSelectionExpression !== undefined){
if(typeof data.routeSelectionExpression !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/routeSelectionExpression",schemaPath:"#/properties/routeSelectionExpression/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.target !== undefined){
if(typeof data.target !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.version !== undefined){
if(typeof data.version !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"}});
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

export const CreateDeployment = validate15;
const schema16 = {"type":"object","properties":{"description":{"type":"string","maxLength":1024},"stageName":{"type":"string"}},"$id":"CreateDeployment"};

function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="CreateDeployment" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.description !== undefined){
let data0 = data.description;
if(typeof data0 === "string"){
if(data0.length > 1024){
(vErrors ??= []).push({instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit: 1024}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.stageName !== undefined){
if(typeof data.stageName !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/stageName",schemaPath:"#/properties/stageName/type",keyword:"type",params:{type: "string"}});
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

export const UpdateDeployment = validate16;
const schema17 = {"type":"object","properties":{"description":{"type":"string","maxLength":1024}},"$id":"UpdateDeployment"};

function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="UpdateDeployment" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.description !== undefined){
let data0 = data.description;
if(typeof data0 === "string"){
if(data0.length > 1024){
(vErrors ??= []).push({instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit: 1024}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}});
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

export const CreateRoute = validate17;
const schema18 = {"type":"object","required":["routeKey"],"properties":{"apiKeyRequired":{"type":"boolean"},"authorizationScopes":{"type":"array","items":{"type":"string"}},"authorizationType":{"type":"string","enum":["NONE","AWS_IAM","CUSTOM","JWT"]},"authorizerId":{"type":"string"},"modelSelectionExpression":{"type":"string"},"operationName":{"type":"string"},"requestModels":{"type":"object","additionalProperties":{"type":"string"}},"requestParameters":{"type":"object","additionalProperties":{"type":"object","properties":{"required":{"type":"boolean"}}}},"routeKey":{"type":"string"},"routeResponseSelectionExpression":{"type":"string"},"target":{"type":"string"}},"$id":"CreateRoute"};

function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="CreateRoute" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.routeKey === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "routeKey"}});
errors++;
}
if(data.apiKeyRequired !== undefined){
if(typeof data.apiKeyRequired !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/apiKeyRequired",schemaPath:"#/properties/apiKeyRequired/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.authorizationScopes !== undefined){
let data1 = data.authorizationScopes;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(typeof data1[i0] !== "string"){
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
if(data.authorizationType !== undefined){
let data3 = data.authorizationType;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/authorizationType",schemaPath:"#/properties/authorizationType/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data3 === "NONE") || (data3 === "AWS_IAM")) || (data3 === "CUSTOM")) || (data3 === "JWT"))){
(vErrors ??= []).push({instancePath:instancePath+"/authorizationType",schemaPath:"#/properties/authorizationType/enum",keyword:"enum",params:{allowedValues: schema18.properties.authorizationType.enum}});
errors++;
}
}
if(data.authorizerId !== undefined){
if(typeof data.authorizerId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/authorizerId",schemaPath:"#/properties/authorizerId/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.modelSelectionExpression !== undefined){
if(typeof data.modelSelectionExpression !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/modelSelectionExpression",schemaPath:"#/properties/modelSelectionExpression/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.operationName !== undefined){
if(typeof data.operationName !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/operationName",schemaPath:"#/properties/operationName/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.requestModels !== undefined){
let data7 = data.requestModels;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key0 in data7){
if(typeof data7[key0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/requestModels/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/requestModels/additionalProperties/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/requestModels",schemaPath:"#/properties/requestModels/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.requestParameters !== undefined){
let data9 = data.requestParameters;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key1 in data9){
let data10 = data9[key1];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.required !== undefined){
if(typeof data10.required !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/requestParameters/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/required",schemaPath:"#/properties/requestParameters/additionalProperties/properties/required/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/requestParameters/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/requestParameters/additionalProperties/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/requestParameters",schemaPath:"#/properties/requestParameters/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.routeKey !== undefined){
if(typeof data.routeKey !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/routeKey",schemaPath:"#/properties/routeKey/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.routeResponseSelectionExpression !== undefined){
if(typeof data.routeResponseSelectionExpression !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/routeResponseSelectionExpression",schemaPath:"#/properties/routeResponseSelectionExpression/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.target !== undefined){
if(typeof data.target !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type: "string"}});
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

export const UpdateRoute = validate18;
const schema19 = {"type":"object","properties":{"apiKeyRequired":{"type":"boolean"},"authorizationScopes":{"type":"array","items":{"type":"string"}},"authorizationType":{"type":"string","enum":["NONE","AWS_IAM","CUSTOM","JWT"]},"authorizerId":{"type":"string"},"modelSelectionExpression":{"type":"string"},"operationName":{"type":"string"},"requestModels":{"type":"object","additionalProperties":{"type":"string"}},"requestParameters":{"type":"object","additionalProperties":{"type":"object","properties":{"required":{"type":"boolean"}}}},"routeKey":{"type":"string"},"routeResponseSelectionExpression":{"type":"string"},"target":{"type":"string"}},"$id":"UpdateRoute"};

function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="UpdateRoute" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiKeyRequired !== undefined){
if(typeof data.apiKeyRequired !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/apiKeyRequired",schemaPath:"#/properties/apiKeyRequired/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.authorizationScopes !== undefined){
let data1 = data.authorizationScopes;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(typeof data1[i0] !== "string"){
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
if(data.authorizationType !== undefined){
let data3 = data.authorizationType;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/authorizationType",schemaPath:"#/properties/authorizationType/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data3 === "NONE") || (data3 === "AWS_IAM")) || (data3 === "CUSTOM")) || (data3 === "JWT"))){
(vErrors ??= []).push({instancePath:instancePath+"/authorizationType",schemaPath:"#/properties/authorizationType/enum",keyword:"enum",params:{allowedValues: schema19.properties.authorizationType.enum}});
errors++;
}
}
if(data.authorizerId !== undefined){
if(typeof data.authorizerId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/authorizerId",schemaPath:"#/properties/authorizerId/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.modelSelectionExpression !== undefined){
if(typeof data.modelSelectionExpression !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/modelSelectionExpression",schemaPath:"#/properties/modelSelectionExpression/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.operationName !== undefined){
if(typeof data.operationName !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/operationName",schemaPath:"#/properties/operationName/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.requestModels !== undefined){
let data7 = data.requestModels;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key0 in data7){
if(typeof data7[key0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/requestModels/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/requestModels/additionalProperties/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/requestModels",schemaPath:"#/properties/requestModels/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.requestParameters !== undefined){
let data9 = data.requestParameters;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key1 in data9){
let data10 = data9[key1];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.required !== undefined){
if(typeof data10.required !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/requestParameters/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/required",schemaPath:"#/properties/requestParameters/additionalProperties/properties/required/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/requestParameters/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/requestParameters/additionalProperties/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/requestParameters",schemaPath:"#/properties/requestParameters/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.routeKey !== undefined){
if(typeof data.routeKey !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/routeKey",schemaPath:"#/properties/routeKey/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.routeResponseSelectionExpression !== undefined){
if(typeof data.routeResponseSelectionExpression !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/routeResponseSelectionExpression",schemaPath:"#/properties/routeResponseSelectionExpression/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.target !== undefined){
if(typeof data.target !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type: "string"}});
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

export const CreateIntegration = validate19;
const schema20 = {"type":"object","required":["integrationType"],"properties":{"connectionId":{"type":"string"},"connectionType":{"type":"string","enum":["INTERNET","VPC_LINK"]},"contentHandlingStrategy":{"type":"string","enum":["CONVERT_TO_BINARY","CONVERT_TO_TEXT"]},"credentialsArn":{"type":"string"},"description":{"type":"string","maxLength":1024},"integrationMethod":{"type":"string"},"integrationSubtype":{"type":"string"},"integrationType":{"type":"string","enum":["AWS","HTTP","MOCK","HTTP_PROXY","AWS_PROXY"]},"integrationUri":{"type":"string"},"passthroughBehavior":{"type":"string","enum":["WHEN_NO_MATCH","NEVER","WHEN_NO_TEMPLATES"]},"payloadFormatVersion":{"type":"string"},"requestParameters":{"type":"object","additionalProperties":{"type":"string"}},"requestTemplates":{"type":"object","additionalProperties":{"type":"string"}},"responseParameters":{"type":"object","additionalProperties":{"type":"object","additionalProperties":{"type":"string"}}},"templateSelectionExpression":{"type":"string"},"timeoutInMillis":{"type":"integer"},"tlsConfig":{"type":"object","properties":{"serverNameToVerify":{"type":"string"}}}},"$id":"CreateIntegration"};

function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="CreateIntegration" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.integrationType === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "integrationType"}});
errors++;
}
if(data.connectionId !== undefined){
if(typeof data.connectionId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/connectionId",schemaPath:"#/properties/connectionId/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.connectionType !== undefined){
let data1 = data.connectionType;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/connectionType",schemaPath:"#/properties/connectionType/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data1 === "INTERNET") || (data1 === "VPC_LINK"))){
(vErrors ??= []).push({instancePath:instancePath+"/connectionType",schemaPath:"#/properties/connectionType/enum",keyword:"enum",params:{allowedValues: schema20.properties.connectionType.enum}});
errors++;
}
}
if(data.contentHandlingStrategy !== undefined){
let data2 = data.contentHandlingStrategy;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/contentHandlingStrategy",schemaPath:"#/properties/contentHandlingStrategy/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data2 === "CONVERT_TO_BINARY") || (data2 === "CONVERT_TO_TEXT"))){
(vErrors ??= []).push({instancePath:instancePath+"/contentHandlingStrategy",schemaPath:"#/properties/contentHandlingStrategy/enum",keyword:"enum",params:{allowedValues: schema20.properties.contentHandlingStrategy.enum}});
errors++;
}
}
if(data.credentialsArn !== undefined){
if(typeof data.credentialsArn !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/credentialsArn",schemaPath:"#/properties/credentialsArn/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.description !== undefined){
let data4 = data.description;
if(typeof data4 === "string"){
if(data4.length > 1024){
(vErrors ??= []).push({instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit: 1024}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.integrationMethod !== undefined){
if(typeof data.integrationMethod !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/integrationMethod",schemaPath:"#/properties/integrationMethod/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.integrationSubtype !== undefined){
if(typeof data.integrationSubtype !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/integrationSubtype",schemaPath:"#/properties/integrationSubtype/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.integrationType !== undefined){
let data7 = data.integrationType;
if(typeof data7 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/integrationType",schemaPath:"#/properties/integrationType/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data7 === "AWS") || (data7 === "HTTP")) || (data7 === "MOCK")) || (data7 === "HTTP_PROXY")) || (data7 === "AWS_PROXY"))){
(vErrors ??= []).push({instancePath:instancePath+"/integrationType",schemaPath:"#/properties/integrationType/enum",keyword:"enum",params:{allowedValues: schema20.properties.integrationType.enum}});
errors++;
}
}
if(data.integrationUri !== undefined){
if(typeof data.integrationUri !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/integrationUri",schemaPath:"#/properties/integrationUri/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.passthroughBehavior !== undefined){
let data9 = data.passthroughBehavior;
if(typeof data9 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/passthroughBehavior",schemaPath:"#/properties/passthroughBehavior/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data9 === "WHEN_NO_MATCH") || (data9 === "NEVER")) || (data9 === "WHEN_NO_TEMPLATES"))){
(vErrors ??= []).push({instancePath:instancePath+"/passthroughBehavior",schemaPath:"#/properties/passthroughBehavior/enum",keyword:"enum",params:{allowedValues: schema20.properties.passthroughBehavior.enum}});
errors++;
}
}
if(data.payloadFormatVersion !== undefined){
if(typeof data.payloadFormatVersion !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/payloadFormatVersion",schemaPath:"#/properties/payloadFormatVersion/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.requestParameters !== undefined){
let data11 = data.requestParameters;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key0 in data11){
if(typeof data11[key0] !== "string"){
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
let data13 = data.requestTemplates;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key1 in data13){
if(typeof data13[key1] !== "string"){
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
if(data.responseParameters !== undefined){
let data15 = data.responseParameters;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key2 in data15){
let data16 = data15[key2];
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key3 in data16){
if(typeof data16[key3] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/responseParameters/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/responseParameters/additionalProperties/additionalProperties/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/responseParameters/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/responseParameters/additionalProperties/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/responseParameters",schemaPath:"#/properties/responseParameters/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.templateSelectionExpression !== undefined){
if(typeof data.templateSelectionExpression !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/templateSelectionExpression",schemaPath:"#/properties/templateSelectionExpression/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.timeoutInMillis !== undefined){
let data19 = data.timeoutInMillis;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
(vErrors ??= []).push({instancePath:instancePath+"/timeoutInMillis",schemaPath:"#/properties/timeoutInMillis/type",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(data.tlsConfig !== undefined){
let data20 = data.tlsConfig;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.serverNameToVerify !== undefined){
if(typeof data20.serverNameToVerify !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/tlsConfig/serverNameToVerify",schemaPath:"#/properties/tlsConfig/properties/serverNameToVerify/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/tlsConfig",schemaPath:"#/properties/tlsConfig/type",keyword:"type",params:{type: "object"}});
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

export const UpdateIntegration = validate20;
const schema21 = {"type":"object","properties":{"connectionId":{"type":"string"},"connectionType":{"type":"string","enum":["INTERNET","VPC_LINK"]},"contentHandlingStrategy":{"type":"string","enum":["CONVERT_TO_BINARY","CONVERT_TO_TEXT"]},"credentialsArn":{"type":"string"},"description":{"type":"string","maxLength":1024},"integrationMethod":{"type":"string"},"integrationSubtype":{"type":"string"},"integrationType":{"type":"string","enum":["AWS","HTTP","MOCK","HTTP_PROXY","AWS_PROXY"]},"integrationUri":{"type":"string"},"passthroughBehavior":{"type":"string","enum":["WHEN_NO_MATCH","NEVER","WHEN_NO_TEMPLATES"]},"payloadFormatVersion":{"type":"string"},"requestParameters":{"type":"object","additionalProperties":{"type":"string"}},"requestTemplates":{"type":"object","additionalProperties":{"type":"string"}},"responseParameters":{"type":"object","additionalProperties":{"type":"object","additionalProperties":{"type":"string"}}},"templateSelectionExpression":{"type":"string"},"timeoutInMillis":{"type":"integer"},"tlsConfig":{"type":"object","properties":{"serverNameToVerify":{"type":"string"}}}},"$id":"UpdateIntegration"};

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="UpdateIntegration" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.connectionId !== undefined){
if(typeof data.connectionId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/connectionId",schemaPath:"#/properties/connectionId/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.connectionType !== undefined){
let data1 = data.connectionType;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/connectionType",schemaPath:"#/properties/connectionType/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data1 === "INTERNET") || (data1 === "VPC_LINK"))){
(vErrors ??= []).push({instancePath:instancePath+"/connectionType",schemaPath:"#/properties/connectionType/enum",keyword:"enum",params:{allowedValues: schema21.properties.connectionType.enum}});
errors++;
}
}
if(data.contentHandlingStrategy !== undefined){
let data2 = data.contentHandlingStrategy;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/contentHandlingStrategy",schemaPath:"#/properties/contentHandlingStrategy/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data2 === "CONVERT_TO_BINARY") || (data2 === "CONVERT_TO_TEXT"))){
(vErrors ??= []).push({instancePath:instancePath+"/contentHandlingStrategy",schemaPath:"#/properties/contentHandlingStrategy/enum",keyword:"enum",params:{allowedValues: schema21.properties.contentHandlingStrategy.enum}});
errors++;
}
}
if(data.credentialsArn !== undefined){
if(typeof data.credentialsArn !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/credentialsArn",schemaPath:"#/properties/credentialsArn/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.description !== undefined){
let data4 = data.description;
if(typeof data4 === "string"){
if(data4.length > 1024){
(vErrors ??= []).push({instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit: 1024}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.integrationMethod !== undefined){
if(typeof data.integrationMethod !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/integrationMethod",schemaPath:"#/properties/integrationMethod/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.integrationSubtype !== undefined){
if(typeof data.integrationSubtype !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/integrationSubtype",schemaPath:"#/properties/integrationSubtype/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.integrationType !== undefined){
let data7 = data.integrationType;
if(typeof data7 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/integrationType",schemaPath:"#/properties/integrationType/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data7 === "AWS") || (data7 === "HTTP")) || (data7 === "MOCK")) || (data7 === "HTTP_PROXY")) || (data7 === "AWS_PROXY"))){
(vErrors ??= []).push({instancePath:instancePath+"/integrationType",schemaPath:"#/properties/integrationType/enum",keyword:"enum",params:{allowedValues: schema21.properties.integrationType.enum}});
errors++;
}
}
if(data.integrationUri !== undefined){
if(typeof data.integrationUri !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/integrationUri",schemaPath:"#/properties/integrationUri/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.passthroughBehavior !== undefined){
let data9 = data.passthroughBehavior;
if(typeof data9 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/passthroughBehavior",schemaPath:"#/properties/passthroughBehavior/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data9 === "WHEN_NO_MATCH") || (data9 === "NEVER")) || (data9 === "WHEN_NO_TEMPLATES"))){
(vErrors ??= []).push({instancePath:instancePath+"/passthroughBehavior",schemaPath:"#/properties/passthroughBehavior/enum",keyword:"enum",params:{allowedValues: schema21.properties.passthroughBehavior.enum}});
errors++;
}
}
if(data.payloadFormatVersion !== undefined){
if(typeof data.payloadFormatVersion !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/payloadFormatVersion",schemaPath:"#/properties/payloadFormatVersion/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.requestParameters !== undefined){
let data11 = data.requestParameters;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key0 in data11){
if(typeof data11[key0] !== "string"){
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
let data13 = data.requestTemplates;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key1 in data13){
if(typeof data13[key1] !== "string"){
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
if(data.responseParameters !== undefined){
let data15 = data.responseParameters;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key2 in data15){
let data16 = data15[key2];
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key3 in data16){
if(typeof data16[key3] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/responseParameters/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/responseParameters/additionalProperties/additionalProperties/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/responseParameters/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/responseParameters/additionalProperties/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/responseParameters",schemaPath:"#/properties/responseParameters/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.templateSelectionExpression !== undefined){
if(typeof data.templateSelectionExpression !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/templateSelectionExpression",schemaPath:"#/properties/templateSelectionExpression/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.timeoutInMillis !== undefined){
let data19 = data.timeoutInMillis;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
(vErrors ??= []).push({instancePath:instancePath+"/timeoutInMillis",schemaPath:"#/properties/timeoutInMillis/type",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(data.tlsConfig !== undefined){
let data20 = data.tlsConfig;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.serverNameToVerify !== undefined){
if(typeof data20.serverNameToVerify !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/tlsConfig/serverNameToVerify",schemaPath:"#/properties/tlsConfig/properties/serverNameToVerify/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/tlsConfig",schemaPath:"#/properties/tlsConfig/type",keyword:"type",params:{type: "object"}});
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

export const CreateApiMapping = validate21;
const schema22 = {"type":"object","required":["apiId","stage"],"properties":{"apiId":{"type":"string"},"apiMappingKey":{"type":"string"},"stage":{"type":"string"}},"$id":"CreateApiMapping"};

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="CreateApiMapping" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiId === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiId"}});
errors++;
}
if(data.stage === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stage"}});
errors++;
}
if(data.apiId !== undefined){
if(typeof data.apiId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/apiId",schemaPath:"#/properties/apiId/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.apiMappingKey !== undefined){
if(typeof data.apiMappingKey !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/apiMappingKey",schemaPath:"#/properties/apiMappingKey/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.stage !== undefined){
if(typeof data.stage !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/stage",schemaPath:"#/properties/stage/type",keyword:"type",params:{type: "string"}});
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

export const validators = { CreateStage, UpdateStage, TagResource, CreateApi, UpdateApi, CreateDeployment, UpdateDeployment, CreateRoute, UpdateRoute, CreateIntegration, UpdateIntegration, CreateApiMapping }

export const refusals = {
  CreateStage: {
    "#/properties/description/maxLength": "DescriptionTooLong",
    "#/properties/stageName/pattern": "StageNameInvalid",
    "#/properties/stageVariables/propertyNames/pattern": "VariableNameInvalid",
    "#/properties/stageVariables/additionalProperties/pattern": "VariableValueInvalid",
    "#/properties/stageVariables/additionalProperties/maxLength": "VariableValueInvalid",
    "#/properties/tags/maxProperties": "TagQuotaReached",
    "#/properties/tags/propertyNames/pattern": "TagKeyReserved",
  },
  UpdateStage: {
    "#/properties/description/maxLength": "DescriptionTooLong",
    "#/properties/stageVariables/propertyNames/pattern": "VariableNameInvalid",
    "#/properties/stageVariables/additionalProperties/pattern": "VariableValueInvalid",
    "#/properties/stageVariables/additionalProperties/maxLength": "VariableValueInvalid",
  },
  TagResource: {
    "#/properties/tags/maxProperties": "TagQuotaReached",
    "#/properties/tags/propertyNames/pattern": "TagKeyReserved",
  },
  CreateApi: {
    "#/properties/description/maxLength": "DescriptionTooLong",
    "#/properties/protocolType/enum": "ProtocolInvalid",
    "#/properties/tags/maxProperties": "TagQuotaReached",
    "#/properties/tags/propertyNames/pattern": "TagKeyReserved",
  },
  UpdateApi: {
    "#/properties/description/maxLength": "DescriptionTooLong",
  },
  CreateDeployment: {
    "#/properties/description/maxLength": "DescriptionTooLong",
  },
  UpdateDeployment: {
    "#/properties/description/maxLength": "DescriptionTooLong",
  },
  CreateIntegration: {
    "#/properties/description/maxLength": "DescriptionTooLong",
    "#/properties/integrationType/enum": "MemberMissing",
  },
  UpdateIntegration: {
    "#/properties/description/maxLength": "DescriptionTooLong",
  },
}

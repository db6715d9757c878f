// Generated from spec/v2.yaml by scripts/generate.ts. Do not edit: change the spec and run `npm run generate`.

export const CreateStage = validate20;
const schema31 = {"type":"object","required":["stageName"],"properties":{"accessLogSettings":{"type":"object","properties":{"destinationArn":{"type":"string"},"format":{"type":"string"}}},"autoDeploy":{"type":"boolean"},"clientCertificateId":{"type":"string"},"defaultRouteSettings":{"type":"object","properties":{"dataTraceEnabled":{"type":"boolean"},"detailedMetricsEnabled":{"type":"boolean"},"loggingLevel":{"type":"string","enum":["ERROR","INFO","OFF"]},"throttlingBurstLimit":{"type":"integer"},"throttlingRateLimit":{"type":"number"}}},"deploymentId":{"type":"string"},"description":{"type":"string","maxLength":1024},"routeSettings":{"type":"object","additionalProperties":{"type":"object","properties":{"dataTraceEnabled":{"type":"boolean"},"detailedMetricsEnabled":{"type":"boolean"},"loggingLevel":{"type":"string","enum":["ERROR","INFO","OFF"]},"throttlingBurstLimit":{"type":"integer"},"throttlingRateLimit":{"type":"number"}}}},"stageName":{"type":"string","pattern":"^(\\$default|[A-Za-z0-9_-]{1,128})$"},"stageVariables":{"type":"object","propertyNames":{"pattern":"^[A-Za-z0-9_]+$"},"additionalProperties":{"type":"string","pattern":"^[A-Za-z0-9\\-._~:/?#&=,]+$","maxLength":2048}},"tags":{"type":"object","maxProperties":50,"propertyNames":{"pattern":"^(?![aA][wW][sS]:)"},"additionalProperties":{"type":"string"}}},"$id":"CreateStage"};
const pattern4 = new RegExp("^(\\$default|[A-Za-z0-9_-]{1,128})$", "");
const pattern5 = new RegExp("^[A-Za-z0-9_]+$", "");
const pattern6 = new RegExp("^[A-Za-z0-9\\-._~:/?#&=,]+$", "");
const pattern7 = new RegExp("^(?![aA][wW][sS]:)", "");

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
if(data.accessLogSettings !== undefined){
let data0 = data.accessLogSettings;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.destinationArn !== undefined){
if(typeof data0.destinationArn !== "string"){
const err1 = {instancePath:instancePath+"/accessLogSettings/destinationArn",schemaPath:"#/properties/accessLogSettings/properties/destinationArn/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data0.format !== undefined){
if(typeof data0.format !== "string"){
const err2 = {instancePath:instancePath+"/accessLogSettings/format",schemaPath:"#/properties/accessLogSettings/properties/format/type",keyword:"type",params:{type: "string"}};
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
const err3 = {instancePath:instancePath+"/accessLogSettings",schemaPath:"#/properties/accessLogSettings/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.autoDeploy !== undefined){
if(typeof data.autoDeploy !== "boolean"){
const err4 = {instancePath:instancePath+"/autoDeploy",schemaPath:"#/properties/autoDeploy/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.clientCertificateId !== undefined){
if(typeof data.clientCertificateId !== "string"){
const err5 = {instancePath:instancePath+"/clientCertificateId",schemaPath:"#/properties/clientCertificateId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.defaultRouteSettings !== undefined){
let data5 = data.defaultRouteSettings;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.dataTraceEnabled !== undefined){
if(typeof data5.dataTraceEnabled !== "boolean"){
const err6 = {instancePath:instancePath+"/defaultRouteSettings/dataTraceEnabled",schemaPath:"#/properties/defaultRouteSettings/properties/dataTraceEnabled/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data5.detailedMetricsEnabled !== undefined){
if(typeof data5.detailedMetricsEnabled !== "boolean"){
const err7 = {instancePath:instancePath+"/defaultRouteSettings/detailedMetricsEnabled",schemaPath:"#/properties/defaultRouteSettings/properties/detailedMetricsEnabled/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data5.loggingLevel !== undefined){
let data8 = data5.loggingLevel;
if(typeof data8 !== "string"){
const err8 = {instancePath:instancePath+"/defaultRouteSettings/loggingLevel",schemaPath:"#/properties/defaultRouteSettings/properties/loggingLevel/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(((data8 === "ERROR") || (data8 === "INFO")) || (data8 === "OFF"))){
const err9 = {instancePath:instancePath+"/defaultRouteSettings/loggingLevel",schemaPath:"#/properties/defaultRouteSettings/properties/loggingLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties.defaultRouteSettings.properties.loggingLevel.enum}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data5.throttlingBurstLimit !== undefined){
let data9 = data5.throttlingBurstLimit;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err10 = {instancePath:instancePath+"/defaultRouteSettings/throttlingBurstLimit",schemaPath:"#/properties/defaultRouteSettings/properties/throttlingBurstLimit/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data5.throttlingRateLimit !== undefined){
let data10 = data5.throttlingRateLimit;
if(!((typeof data10 == "number") && (isFinite(data10)))){
const err11 = {instancePath:instancePath+"/defaultRouteSettings/throttlingRateLimit",schemaPath:"#/properties/defaultRouteSettings/properties/throttlingRateLimit/type",keyword:"type",params:{type: "number"}};
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
const err12 = {instancePath:instancePath+"/defaultRouteSettings",schemaPath:"#/properties/defaultRouteSettings/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.deploymentId !== undefined){
if(typeof data.deploymentId !== "string"){
const err13 = {instancePath:instancePath+"/deploymentId",schemaPath:"#/properties/deploymentId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.description !== undefined){
let data12 = data.description;
if(typeof data12 === "string"){
if(data12.length > 1024){
const err14 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
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
const err16 = {instancePath:instancePath+"/routeSettings/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/dataTraceEnabled",schemaPath:"#/properties/routeSettings/additionalProperties/properties/dataTraceEnabled/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data14.detailedMetricsEnabled !== undefined){
if(typeof data14.detailedMetricsEnabled !== "boolean"){
const err17 = {instancePath:instancePath+"/routeSettings/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/detailedMetricsEnabled",schemaPath:"#/properties/routeSettings/additionalProperties/properties/detailedMetricsEnabled/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data14.loggingLevel !== undefined){
let data17 = data14.loggingLevel;
if(typeof data17 !== "string"){
const err18 = {instancePath:instancePath+"/routeSettings/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/loggingLevel",schemaPath:"#/properties/routeSettings/additionalProperties/properties/loggingLevel/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!(((data17 === "ERROR") || (data17 === "INFO")) || (data17 === "OFF"))){
const err19 = {instancePath:instancePath+"/routeSettings/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/loggingLevel",schemaPath:"#/properties/routeSettings/additionalProperties/properties/loggingLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties.routeSettings.additionalProperties.properties.loggingLevel.enum}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data14.throttlingBurstLimit !== undefined){
let data18 = data14.throttlingBurstLimit;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err20 = {instancePath:instancePath+"/routeSettings/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/throttlingBurstLimit",schemaPath:"#/properties/routeSettings/additionalProperties/properties/throttlingBurstLimit/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data14.throttlingRateLimit !== undefined){
let data19 = data14.throttlingRateLimit;
if(!((typeof data19 == "number") && (isFinite(data19)))){
const err21 = {instancePath:instancePath+"/routeSettings/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/throttlingRateLimit",schemaPath:"#/properties/routeSettings/additionalProperties/properties/throttlingRateLimit/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/routeSettings/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/routeSettings/additionalProperties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/routeSettings",schemaPath:"#/properties/routeSettings/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.stageName !== undefined){
let data20 = data.stageName;
if(typeof data20 === "string"){
if(!pattern4.test(data20)){
const err24 = {instancePath:instancePath+"/stageName",schemaPath:"#/properties/stageName/pattern",keyword:"pattern",params:{pattern: "^(\\$default|[A-Za-z0-9_-]{1,128})$"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/stageName",schemaPath:"#/properties/stageName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.stageVariables !== undefined){
let data21 = data.stageVariables;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
for(const key1 in data21){
const _errs46 = errors;
if(typeof key1 === "string"){
if(!pattern5.test(key1)){
const err26 = {instancePath:instancePath+"/stageVariables",schemaPath:"#/properties/stageVariables/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_]+$"},propertyName:key1};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
var valid5 = _errs46 === errors;
if(!valid5){
const err27 = {instancePath:instancePath+"/stageVariables",schemaPath:"#/properties/stageVariables/propertyNames",keyword:"propertyNames",params:{propertyName: key1}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
for(const key2 in data21){
let data22 = data21[key2];
if(typeof data22 === "string"){
if(data22.length > 2048){
const err28 = {instancePath:instancePath+"/stageVariables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/stageVariables/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 2048}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(!pattern6.test(data22)){
const err29 = {instancePath:instancePath+"/stageVariables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/stageVariables/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9\\-._~:/?#&=,]+$"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/stageVariables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/stageVariables/additionalProperties/type",keyword:"type",params:{type: "string"}};
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
const err31 = {instancePath:instancePath+"/stageVariables",schemaPath:"#/properties/stageVariables/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.tags !== undefined){
let data23 = data.tags;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(Object.keys(data23).length > 50){
const err32 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/maxProperties",keyword:"maxProperties",params:{limit: 50}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
for(const key3 in data23){
const _errs52 = errors;
if(typeof key3 === "string"){
if(!pattern7.test(key3)){
const err33 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/propertyNames/pattern",keyword:"pattern",params:{pattern: "^(?![aA][wW][sS]:)"},propertyName:key3};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
var valid7 = _errs52 === errors;
if(!valid7){
const err34 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/propertyNames",keyword:"propertyNames",params:{propertyName: key3}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
for(const key4 in data23){
if(typeof data23[key4] !== "string"){
const err35 = {instancePath:instancePath+"/tags/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tags/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "object"}};
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
const err37 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"accessLogSettings":true,"autoDeploy":true,"clientCertificateId":true,"defaultRouteSettings":true,"deploymentId":true,"description":true,"routeSettings":true,"stageName":true,"stageVariables":true,"tags":true},"dynamicProps":false,"dynamicItems":false};

export const UpdateStage = validate21;
const schema32 = {"type":"object","properties":{"accessLogSettings":{"type":"object","properties":{"destinationArn":{"type":"string"},"format":{"type":"string"}}},"autoDeploy":{"type":"boolean"},"clientCertificateId":{"type":"string"},"defaultRouteSettings":{"type":"object","properties":{"dataTraceEnabled":{"type":"boolean"},"detailedMetricsEnabled":{"type":"boolean"},"loggingLevel":{"type":"string","enum":["ERROR","INFO","OFF"]},"throttlingBurstLimit":{"type":"integer"},"throttlingRateLimit":{"type":"number"}}},"deploymentId":{"type":"string"},"description":{"type":"string","maxLength":1024},"routeSettings":{"type":"object","additionalProperties":{"type":"object","properties":{"dataTraceEnabled":{"type":"boolean"},"detailedMetricsEnabled":{"type":"boolean"},"loggingLevel":{"type":"string","enum":["ERROR","INFO","OFF"]},"throttlingBurstLimit":{"type":"integer"},"throttlingRateLimit":{"type":"number"}}}},"stageVariables":{"type":"object","propertyNames":{"pattern":"^[A-Za-z0-9_]+$"},"additionalProperties":{"type":"string","pattern":"^[A-Za-z0-9\\-._~:/?#&=,]*$","maxLength":2048}}},"$id":"UpdateStage"};
const pattern9 = new RegExp("^[A-Za-z0-9\\-._~:/?#&=,]*$", "");

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
if(data.accessLogSettings !== undefined){
let data0 = data.accessLogSettings;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.destinationArn !== undefined){
if(typeof data0.destinationArn !== "string"){
const err0 = {instancePath:instancePath+"/accessLogSettings/destinationArn",schemaPath:"#/properties/accessLogSettings/properties/destinationArn/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data0.format !== undefined){
if(typeof data0.format !== "string"){
const err1 = {instancePath:instancePath+"/accessLogSettings/format",schemaPath:"#/properties/accessLogSettings/properties/format/type",keyword:"type",params:{type: "string"}};
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
const err2 = {instancePath:instancePath+"/accessLogSettings",schemaPath:"#/properties/accessLogSettings/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.autoDeploy !== undefined){
if(typeof data.autoDeploy !== "boolean"){
const err3 = {instancePath:instancePath+"/autoDeploy",schemaPath:"#/properties/autoDeploy/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.clientCertificateId !== undefined){
if(typeof data.clientCertificateId !== "string"){
const err4 = {instancePath:instancePath+"/clientCertificateId",schemaPath:"#/properties/clientCertificateId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.defaultRouteSettings !== undefined){
let data5 = data.defaultRouteSettings;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.dataTraceEnabled !== undefined){
if(typeof data5.dataTraceEnabled !== "boolean"){
const err5 = {instancePath:instancePath+"/defaultRouteSettings/dataTraceEnabled",schemaPath:"#/properties/defaultRouteSettings/properties/dataTraceEnabled/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data5.detailedMetricsEnabled !== undefined){
if(typeof data5.detailedMetricsEnabled !== "boolean"){
const err6 = {instancePath:instancePath+"/defaultRouteSettings/detailedMetricsEnabled",schemaPath:"#/properties/defaultRouteSettings/properties/detailedMetricsEnabled/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data5.loggingLevel !== undefined){
let data8 = data5.loggingLevel;
if(typeof data8 !== "string"){
const err7 = {instancePath:instancePath+"/defaultRouteSettings/loggingLevel",schemaPath:"#/properties/defaultRouteSettings/properties/loggingLevel/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(((data8 === "ERROR") || (data8 === "INFO")) || (data8 === "OFF"))){
const err8 = {instancePath:instancePath+"/defaultRouteSettings/loggingLevel",schemaPath:"#/properties/defaultRouteSettings/properties/loggingLevel/enum",keyword:"enum",params:{allowedValues: schema32.properties.defaultRouteSettings.properties.loggingLevel.enum}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data5.throttlingBurstLimit !== undefined){
let data9 = data5.throttlingBurstLimit;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err9 = {instancePath:instancePath+"/defaultRouteSettings/throttlingBurstLimit",schemaPath:"#/properties/defaultRouteSettings/properties/throttlingBurstLimit/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data5.throttlingRateLimit !== undefined){
let data10 = data5.throttlingRateLimit;
if(!((typeof data10 == "number") && (isFinite(data10)))){
const err10 = {instancePath:instancePath+"/defaultRouteSettings/throttlingRateLimit",schemaPath:"#/properties/defaultRouteSettings/properties/throttlingRateLimit/type",keyword:"type",params:{type: "number"}};
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
const err11 = {instancePath:instancePath+"/defaultRouteSettings",schemaPath:"#/properties/defaultRouteSettings/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.deploymentId !== undefined){
if(typeof data.deploymentId !== "string"){
const err12 = {instancePath:instancePath+"/deploymentId",schemaPath:"#/properties/deploymentId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.description !== undefined){
let data12 = data.description;
if(typeof data12 === "string"){
if(data12.length > 1024){
const err13 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
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
const err15 = {instancePath:instancePath+"/routeSettings/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/dataTraceEnabled",schemaPath:"#/properties/routeSettings/additionalProperties/properties/dataTraceEnabled/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data14.detailedMetricsEnabled !== undefined){
if(typeof data14.detailedMetricsEnabled !== "boolean"){
const err16 = {instancePath:instancePath+"/routeSettings/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/detailedMetricsEnabled",schemaPath:"#/properties/routeSettings/additionalProperties/properties/detailedMetricsEnabled/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data14.loggingLevel !== undefined){
let data17 = data14.loggingLevel;
if(typeof data17 !== "string"){
const err17 = {instancePath:instancePath+"/routeSettings/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/loggingLevel",schemaPath:"#/properties/routeSettings/additionalProperties/properties/loggingLevel/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!(((data17 === "ERROR") || (data17 === "INFO")) || (data17 === "OFF"))){
const err18 = {instancePath:instancePath+"/routeSettings/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/loggingLevel",schemaPath:"#/properties/routeSettings/additionalProperties/properties/loggingLevel/enum",keyword:"enum",params:{allowedValues: schema32.properties.routeSettings.additionalProperties.properties.loggingLevel.enum}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data14.throttlingBurstLimit !== undefined){
let data18 = data14.throttlingBurstLimit;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err19 = {instancePath:instancePath+"/routeSettings/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/throttlingBurstLimit",schemaPath:"#/properties/routeSettings/additionalProperties/properties/throttlingBurstLimit/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data14.throttlingRateLimit !== undefined){
let data19 = data14.throttlingRateLimit;
if(!((typeof data19 == "number") && (isFinite(data19)))){
const err20 = {instancePath:instancePath+"/routeSettings/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/throttlingRateLimit",schemaPath:"#/properties/routeSettings/additionalProperties/properties/throttlingRateLimit/type",keyword:"type",params:{type: "number"}};
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
const err21 = {instancePath:instancePath+"/routeSettings/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/routeSettings/additionalProperties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/routeSettings",schemaPath:"#/properties/routeSettings/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.stageVariables !== undefined){
let data20 = data.stageVariables;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key1 in data20){
const _errs44 = errors;
if(typeof key1 === "string"){
if(!pattern5.test(key1)){
const err23 = {instancePath:instancePath+"/stageVariables",schemaPath:"#/properties/stageVariables/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_]+$"},propertyName:key1};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
var valid5 = _errs44 === errors;
if(!valid5){
const err24 = {instancePath:instancePath+"/stageVariables",schemaPath:"#/properties/stageVariables/propertyNames",keyword:"propertyNames",params:{propertyName: key1}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
for(const key2 in data20){
let data21 = data20[key2];
if(typeof data21 === "string"){
if(data21.length > 2048){
const err25 = {instancePath:instancePath+"/stageVariables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/stageVariables/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 2048}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(!pattern9.test(data21)){
const err26 = {instancePath:instancePath+"/stageVariables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/stageVariables/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9\\-._~:/?#&=,]*$"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/stageVariables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/stageVariables/additionalProperties/type",keyword:"type",params:{type: "string"}};
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
const err28 = {instancePath:instancePath+"/stageVariables",schemaPath:"#/properties/stageVariables/type",keyword:"type",params:{type: "object"}};
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
const err29 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":{"accessLogSettings":true,"autoDeploy":true,"clientCertificateId":true,"defaultRouteSettings":true,"deploymentId":true,"description":true,"routeSettings":true,"stageVariables":true},"dynamicProps":false,"dynamicItems":false};

export const TagResource = validate22;
const schema33 = {"type":"object","properties":{"tags":{"type":"object","maxProperties":50,"propertyNames":{"pattern":"^(?![aA][wW][sS]:)"},"additionalProperties":{"type":"string"}}},"$id":"TagResource"};

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
if(data.tags !== undefined){
let data0 = data.tags;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(Object.keys(data0).length > 50){
const err0 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/maxProperties",keyword:"maxProperties",params:{limit: 50}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data0){
const _errs3 = errors;
if(typeof key0 === "string"){
if(!pattern7.test(key0)){
const err1 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/propertyNames/pattern",keyword:"pattern",params:{pattern: "^(?![aA][wW][sS]:)"},propertyName:key0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var valid1 = _errs3 === errors;
if(!valid1){
const err2 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/propertyNames",keyword:"propertyNames",params:{propertyName: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
for(const key1 in data0){
if(typeof data0[key1] !== "string"){
const err3 = {instancePath:instancePath+"/tags/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tags/additionalProperties/type",keyword:"type",params:{type: "string"}};
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
const err4 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "object"}};
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
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":{"tags":true},"dynamicProps":false,"dynamicItems":false};

export const CreateApi = validate23;
const schema34 = {"type":"object","required":["name","protocolType"],"properties":{"apiKeySelectionExpression":{"type":"string"},"corsConfiguration":{"type":"object","properties":{"allowCredentials":{"type":"boolean"},"allowHeaders":{"type":"array","items":{"type":"string"}},"allowMethods":{"type":"array","items":{"type":"string"}},"allowOrigins":{"type":"array","items":{"type":"string"}},"exposeHeaders":{"type":"array","items":{"type":"string"}},"maxAge":{"type":"integer"}}},"credentialsArn":{"type":"string"},"description":{"type":"string","maxLength":1024},"disableExecuteApiEndpoint":{"type":"boolean"},"disableSchemaValidation":{"type":"boolean"},"ipAddressType":{"type":"string","enum":["ipv4","dualstack"]},"name":{"type":"string"},"protocolType":{"type":"string","enum":["HTTP","WEBSOCKET"]},"routeKey":{"type":"string"},"routeSelectionExpression":{"type":"string"},"tags":{"type":"object","maxProperties":50,"propertyNames":{"pattern":"^(?![aA][wW][sS]:)"},"additionalProperties":{"type":"string"}},"target":{"type":"string"},"version":{"type":"string"}},"$id":"CreateApi"};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="CreateApi" */;
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
if(data.protocolType === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "protocolType"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.apiKeySelectionExpression !== undefined){
if(typeof data.apiKeySelectionExpression !== "string"){
const err2 = {instancePath:instancePath+"/apiKeySelectionExpression",schemaPath:"#/properties/apiKeySelectionExpression/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.corsConfiguration !== undefined){
let data1 = data.corsConfiguration;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.allowCredentials !== undefined){
if(typeof data1.allowCredentials !== "boolean"){
const err3 = {instancePath:instancePath+"/corsConfiguration/allowCredentials",schemaPath:"#/properties/corsConfiguration/properties/allowCredentials/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data1.allowHeaders !== undefined){
let data3 = data1.allowHeaders;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
const err4 = {instancePath:instancePath+"/corsConfiguration/allowHeaders/" + i0,schemaPath:"#/properties/corsConfiguration/properties/allowHeaders/items/type",keyword:"type",params:{type: "string"}};
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
const err5 = {instancePath:instancePath+"/corsConfiguration/allowHeaders",schemaPath:"#/properties/corsConfiguration/properties/allowHeaders/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data1.allowMethods !== undefined){
let data5 = data1.allowMethods;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(typeof data5[i1] !== "string"){
const err6 = {instancePath:instancePath+"/corsConfiguration/allowMethods/" + i1,schemaPath:"#/properties/corsConfiguration/properties/allowMethods/items/type",keyword:"type",params:{type: "string"}};
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
const err7 = {instancePath:instancePath+"/corsConfiguration/allowMethods",schemaPath:"#/properties/corsConfiguration/properties/allowMethods/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data1.allowOrigins !== undefined){
let data7 = data1.allowOrigins;
if(Array.isArray(data7)){
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
if(typeof data7[i2] !== "string"){
const err8 = {instancePath:instancePath+"/corsConfiguration/allowOrigins/" + i2,schemaPath:"#/properties/corsConfiguration/properties/allowOrigins/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/corsConfiguration/allowOrigins",schemaPath:"#/properties/corsConfiguration/properties/allowOrigins/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data1.exposeHeaders !== undefined){
let data9 = data1.exposeHeaders;
if(Array.isArray(data9)){
const len3 = data9.length;
for(let i3=0; i3<len3; i3++){
if(typeof data9[i3] !== "string"){
const err10 = {instancePath:instancePath+"/corsConfiguration/exposeHeaders/" + i3,schemaPath:"#/properties/corsConfiguration/properties/exposeHeaders/items/type",keyword:"type",params:{type: "string"}};
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
const err11 = {instancePath:instancePath+"/corsConfiguration/exposeHeaders",schemaPath:"#/properties/corsConfiguration/properties/exposeHeaders/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data1.maxAge !== undefined){
let data11 = data1.maxAge;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err12 = {instancePath:instancePath+"/corsConfiguration/maxAge",schemaPath:"#/properties/corsConfiguration/properties/maxAge/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/corsConfiguration",schemaPath:"#/properties/corsConfiguration/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.credentialsArn !== undefined){
if(typeof data.credentialsArn !== "string"){
const err14 = {instancePath:instancePath+"/credentialsArn",schemaPath:"#/properties/credentialsArn/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.description !== undefined){
let data13 = data.description;
if(typeof data13 === "string"){
if(data13.length > 1024){
const err15 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit: 1024}};
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
const err16 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.disableExecuteApiEndpoint !== undefined){
if(typeof data.disableExecuteApiEndpoint !== "boolean"){
const err17 = {instancePath:instancePath+"/disableExecuteApiEndpoint",schemaPath:"#/properties/disableExecuteApiEndpoint/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.disableSchemaValidation !== undefined){
if(typeof data.disableSchemaValidation !== "boolean"){
const err18 = {instancePath:instancePath+"/disableSchemaValidation",schemaPath:"#/properties/disableSchemaValidation/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.ipAddressType !== undefined){
let data16 = data.ipAddressType;
if(typeof data16 !== "string"){
const err19 = {instancePath:instancePath+"/ipAddressType",schemaPath:"#/properties/ipAddressType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!((data16 === "ipv4") || (data16 === "dualstack"))){
const err20 = {instancePath:instancePath+"/ipAddressType",schemaPath:"#/properties/ipAddressType/enum",keyword:"enum",params:{allowedValues: schema34.properties.ipAddressType.enum}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err21 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.protocolType !== undefined){
let data18 = data.protocolType;
if(typeof data18 !== "string"){
const err22 = {instancePath:instancePath+"/protocolType",schemaPath:"#/properties/protocolType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(!((data18 === "HTTP") || (data18 === "WEBSOCKET"))){
const err23 = {instancePath:instancePath+"/protocolType",schemaPath:"#/properties/protocolType/enum",keyword:"enum",params:{allowedValues: schema34.properties.protocolType.enum}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.routeKey !== undefined){
if(typeof data.routeKey !== "string"){
const err24 = {instancePath:instancePath+"/routeKey",schemaPath:"#/properties/routeKey/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.routeSelectionExpression !== undefined){
if(typeof data.routeSelectionExpression !== "string"){
const err25 = {instancePath:instancePath+"/routeSelectionExpression",schemaPath:"#/properties/routeSelectionExpression/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.tags !== undefined){
let data21 = data.tags;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(Object.keys(data21).length > 50){
const err26 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/maxProperties",keyword:"maxProperties",params:{limit: 50}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
for(const key0 in data21){
const _errs45 = errors;
if(typeof key0 === "string"){
if(!pattern7.test(key0)){
const err27 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/propertyNames/pattern",keyword:"pattern",params:{pattern: "^(?![aA][wW][sS]:)"},propertyName:key0};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
var valid10 = _errs45 === errors;
if(!valid10){
const err28 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/propertyNames",keyword:"propertyNames",params:{propertyName: key0}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
for(const key1 in data21){
if(typeof data21[key1] !== "string"){
const err29 = {instancePath:instancePath+"/tags/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tags/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.target !== undefined){
if(typeof data.target !== "string"){
const err31 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.version !== undefined){
if(typeof data.version !== "string"){
const err32 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":{"apiKeySelectionExpression":true,"corsConfiguration":true,"credentialsArn":true,"description":true,"disableExecuteApiEndpoint":true,"disableSchemaValidation":true,"ipAddressType":true,"name":true,"protocolType":true,"routeKey":true,"routeSelectionExpression":true,"tags":true,"target":true,"version":true},"dynamicProps":false,"dynamicItems":false};

export const UpdateApi = validate24;
const schema35 = {"type":"object","properties":{"apiKeySelectionExpression":{"type":"string"},"corsConfiguration":{"type":"object","properties":{"allowCredentials":{"type":"boolean"},"allowHeaders":{"type":"array","items":{"type":"string"}},"allowMethods":{"type":"array","items":{"type":"string"}},"allowOrigins":{"type":"array","items":{"type":"string"}},"exposeHeaders":{"type":"array","items":{"type":"string"}},"maxAge":{"type":"integer"}}},"credentialsArn":{"type":"string"},"description":{"type":"string","maxLength":1024},"disableExecuteApiEndpoint":{"type":"boolean"},"disableSchemaValidation":{"type":"boolean"},"ipAddressType":{"type":"string","enum":["ipv4","dualstack"]},"name":{"type":"string"},"routeKey":{"type":"string"},"routeSelectionExpression":{"type":"string"},"target":{"type":"string"},"version":{"type":"string"}},"$id":"UpdateApi"};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="UpdateApi" */;
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
if(data.apiKeySelectionExpression !== undefined){
if(typeof data.apiKeySelectionExpression !== "string"){
const err0 = {instancePath:instancePath+"/apiKeySelectionExpression",schemaPath:"#/properties/apiKeySelectionExpression/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.corsConfiguration !== undefined){
let data1 = data.corsConfiguration;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.allowCredentials !== undefined){
if(typeof data1.allowCredentials !== "boolean"){
const err1 = {instancePath:instancePath+"/corsConfiguration/allowCredentials",schemaPath:"#/properties/corsConfiguration/properties/allowCredentials/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data1.allowHeaders !== undefined){
let data3 = data1.allowHeaders;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
const err2 = {instancePath:instancePath+"/corsConfiguration/allowHeaders/" + i0,schemaPath:"#/properties/corsConfiguration/properties/allowHeaders/items/type",keyword:"type",params:{type: "string"}};
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
const err3 = {instancePath:instancePath+"/corsConfiguration/allowHeaders",schemaPath:"#/properties/corsConfiguration/properties/allowHeaders/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data1.allowMethods !== undefined){
let data5 = data1.allowMethods;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(typeof data5[i1] !== "string"){
const err4 = {instancePath:instancePath+"/corsConfiguration/allowMethods/" + i1,schemaPath:"#/properties/corsConfiguration/properties/allowMethods/items/type",keyword:"type",params:{type: "string"}};
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
const err5 = {instancePath:instancePath+"/corsConfiguration/allowMethods",schemaPath:"#/properties/corsConfiguration/properties/allowMethods/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data1.allowOrigins !== undefined){
let data7 = data1.allowOrigins;
if(Array.isArray(data7)){
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
if(typeof data7[i2] !== "string"){
const err6 = {instancePath:instancePath+"/corsConfiguration/allowOrigins/" + i2,schemaPath:"#/properties/corsConfiguration/properties/allowOrigins/items/type",keyword:"type",params:{type: "string"}};
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
const err7 = {instancePath:instancePath+"/corsConfiguration/allowOrigins",schemaPath:"#/properties/corsConfiguration/properties/allowOrigins/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data1.exposeHeaders !== undefined){
let data9 = data1.exposeHeaders;
if(Array.isArray(data9)){
const len3 = data9.length;
for(let i3=0; i3<len3; i3++){
if(typeof data9[i3] !== "string"){
const err8 = {instancePath:instancePath+"/corsConfiguration/exposeHeaders/" + i3,schemaPath:"#/properties/corsConfiguration/properties/exposeHeaders/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/corsConfiguration/exposeHeaders",schemaPath:"#/properties/corsConfiguration/properties/exposeHeaders/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data1.maxAge !== undefined){
let data11 = data1.maxAge;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err10 = {instancePath:instancePath+"/corsConfiguration/maxAge",schemaPath:"#/properties/corsConfiguration/properties/maxAge/type",keyword:"type",params:{type: "integer"}};
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
const err11 = {instancePath:instancePath+"/corsConfiguration",schemaPath:"#/properties/corsConfiguration/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.credentialsArn !== undefined){
if(typeof data.credentialsArn !== "string"){
const err12 = {instancePath:instancePath+"/credentialsArn",schemaPath:"#/properties/credentialsArn/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.description !== undefined){
let data13 = data.description;
if(typeof data13 === "string"){
if(data13.length > 1024){
const err13 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.disableExecuteApiEndpoint !== undefined){
if(typeof data.disableExecuteApiEndpoint !== "boolean"){
const err15 = {instancePath:instancePath+"/disableExecuteApiEndpoint",schemaPath:"#/properties/disableExecuteApiEndpoint/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.disableSchemaValidation !== undefined){
if(typeof data.disableSchemaValidation !== "boolean"){
const err16 = {instancePath:instancePath+"/disableSchemaValidation",schemaPath:"#/properties/disableSchemaValidation/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.ipAddressType !== undefined){
let data16 = data.ipAddressType;
if(typeof data16 !== "string"){
const err17 = {instancePath:instancePath+"/ipAddressType",schemaPath:"#/properties/ipAddressType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!((data16 === "ipv4") || (data16 === "dualstack"))){
const err18 = {instancePath:instancePath+"/ipAddressType",schemaPath:"#/properties/ipAddressType/enum",keyword:"enum",params:{allowedValues: schema35.properties.ipAddressType.enum}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err19 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.routeKey !== undefined){
if(typeof data.routeKey !== "string"){
const err20 = {instancePath:instancePath+"/routeKey",schemaPath:"#/properties/routeKey/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.routeSelectionExpression !== undefined){
if(typeof data.routeSelectionExpression !== "string"){
const err21 = {instancePath:instancePath+"/routeSelectionExpression",schemaPath:"#/properties/routeSelectionExpression/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.target !== undefined){
if(typeof data.target !== "string"){
const err22 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.version !== undefined){
if(typeof data.version !== "string"){
const err23 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"}};
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
const err24 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":{"apiKeySelectionExpression":true,"corsConfiguration":true,"credentialsArn":true,"description":true,"disableExecuteApiEndpoint":true,"disableSchemaValidation":true,"ipAddressType":true,"name":true,"routeKey":true,"routeSelectionExpression":true,"target":true,"version":true},"dynamicProps":false,"dynamicItems":false};

export const CreateDeployment = validate25;
const schema36 = {"type":"object","properties":{"description":{"type":"string","maxLength":1024},"stageName":{"type":"string"}},"$id":"CreateDeployment"};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="CreateDeployment" */;
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
if(data.description !== undefined){
let data0 = data.description;
if(typeof data0 === "string"){
if(data0.length > 1024){
const err0 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}};
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
validate25.evaluated = {"props":{"description":true,"stageName":true},"dynamicProps":false,"dynamicItems":false};

export const UpdateDeployment = validate26;
const schema37 = {"type":"object","properties":{"description":{"type":"string","maxLength":1024}},"$id":"UpdateDeployment"};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="UpdateDeployment" */;
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
if(data.description !== undefined){
let data0 = data.description;
if(typeof data0 === "string"){
if(data0.length > 1024){
const err0 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}};
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
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"props":{"description":true},"dynamicProps":false,"dynamicItems":false};

export const CreateRoute = validate27;
const schema38 = {"type":"object","required":["routeKey"],"properties":{"apiKeyRequired":{"type":"boolean"},"authorizationScopes":{"type":"array","items":{"type":"string"}},"authorizationType":{"type":"string","enum":["NONE","AWS_IAM","CUSTOM","JWT"]},"authorizerId":{"type":"string"},"modelSelectionExpression":{"type":"string"},"operationName":{"type":"string"},"requestModels":{"type":"object","additionalProperties":{"type":"string"}},"requestParameters":{"type":"object","additionalProperties":{"type":"object","properties":{"required":{"type":"boolean"}}}},"routeKey":{"type":"string"},"routeResponseSelectionExpression":{"type":"string"},"target":{"type":"string"}},"$id":"CreateRoute"};

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="CreateRoute" */;
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
if(data.routeKey === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "routeKey"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.apiKeyRequired !== undefined){
if(typeof data.apiKeyRequired !== "boolean"){
const err1 = {instancePath:instancePath+"/apiKeyRequired",schemaPath:"#/properties/apiKeyRequired/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.authorizationScopes !== undefined){
let data1 = data.authorizationScopes;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(typeof data1[i0] !== "string"){
const err2 = {instancePath:instancePath+"/authorizationScopes/" + i0,schemaPath:"#/properties/authorizationScopes/items/type",keyword:"type",params:{type: "string"}};
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
const err3 = {instancePath:instancePath+"/authorizationScopes",schemaPath:"#/properties/authorizationScopes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.authorizationType !== undefined){
let data3 = data.authorizationType;
if(typeof data3 !== "string"){
const err4 = {instancePath:instancePath+"/authorizationType",schemaPath:"#/properties/authorizationType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!((((data3 === "NONE") || (data3 === "AWS_IAM")) || (data3 === "CUSTOM")) || (data3 === "JWT"))){
const err5 = {instancePath:instancePath+"/authorizationType",schemaPath:"#/properties/authorizationType/enum",keyword:"enum",params:{allowedValues: schema38.properties.authorizationType.enum}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.authorizerId !== undefined){
if(typeof data.authorizerId !== "string"){
const err6 = {instancePath:instancePath+"/authorizerId",schemaPath:"#/properties/authorizerId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.modelSelectionExpression !== undefined){
if(typeof data.modelSelectionExpression !== "string"){
const err7 = {instancePath:instancePath+"/modelSelectionExpression",schemaPath:"#/properties/modelSelectionExpression/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.operationName !== undefined){
if(typeof data.operationName !== "string"){
const err8 = {instancePath:instancePath+"/operationName",schemaPath:"#/properties/operationName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.requestModels !== undefined){
let data7 = data.requestModels;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key0 in data7){
if(typeof data7[key0] !== "string"){
const err9 = {instancePath:instancePath+"/requestModels/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/requestModels/additionalProperties/type",keyword:"type",params:{type: "string"}};
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
const err10 = {instancePath:instancePath+"/requestModels",schemaPath:"#/properties/requestModels/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
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
const err11 = {instancePath:instancePath+"/requestParameters/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/required",schemaPath:"#/properties/requestParameters/additionalProperties/properties/required/type",keyword:"type",params:{type: "boolean"}};
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
const err12 = {instancePath:instancePath+"/requestParameters/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/requestParameters/additionalProperties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/requestParameters",schemaPath:"#/properties/requestParameters/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.routeKey !== undefined){
if(typeof data.routeKey !== "string"){
const err14 = {instancePath:instancePath+"/routeKey",schemaPath:"#/properties/routeKey/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.routeResponseSelectionExpression !== undefined){
if(typeof data.routeResponseSelectionExpression !== "string"){
const err15 = {instancePath:instancePath+"/routeResponseSelectionExpression",schemaPath:"#/properties/routeResponseSelectionExpression/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.target !== undefined){
if(typeof data.target !== "string"){
const err16 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type: "string"}};
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
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"props":{"apiKeyRequired":true,"authorizationScopes":true,"authorizationType":true,"authorizerId":true,"modelSelectionExpression":true,"operationName":true,"requestModels":true,"requestParameters":true,"routeKey":true,"routeResponseSelectionExpression":true,"target":true},"dynamicProps":false,"dynamicItems":false};

export const UpdateRoute = validate28;
const schema39 = {"type":"object","properties":{"apiKeyRequired":{"type":"boolean"},"authorizationScopes":{"type":"array","items":{"type":"string"}},"authorizationType":{"type":"string","enum":["NONE","AWS_IAM","CUSTOM","JWT"]},"authorizerId":{"type":"string"},"modelSelectionExpression":{"type":"string"},"operationName":{"type":"string"},"requestModels":{"type":"object","additionalProperties":{"type":"string"}},"requestParameters":{"type":"object","additionalProperties":{"type":"object","properties":{"required":{"type":"boolean"}}}},"routeKey":{"type":"string"},"routeResponseSelectionExpression":{"type":"string"},"target":{"type":"string"}},"$id":"UpdateRoute"};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="UpdateRoute" */;
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
if(data.apiKeyRequired !== undefined){
if(typeof data.apiKeyRequired !== "boolean"){
const err0 = {instancePath:instancePath+"/apiKeyRequired",schemaPath:"#/properties/apiKeyRequired/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.authorizationScopes !== undefined){
let data1 = data.authorizationScopes;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(typeof data1[i0] !== "string"){
const err1 = {instancePath:instancePath+"/authorizationScopes/" + i0,schemaPath:"#/properties/authorizationScopes/items/type",keyword:"type",params:{type: "string"}};
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
const err2 = {instancePath:instancePath+"/authorizationScopes",schemaPath:"#/properties/authorizationScopes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.authorizationType !== undefined){
let data3 = data.authorizationType;
if(typeof data3 !== "string"){
const err3 = {instancePath:instancePath+"/authorizationType",schemaPath:"#/properties/authorizationType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!((((data3 === "NONE") || (data3 === "AWS_IAM")) || (data3 === "CUSTOM")) || (data3 === "JWT"))){
const err4 = {instancePath:instancePath+"/authorizationType",schemaPath:"#/properties/authorizationType/enum",keyword:"enum",params:{allowedValues: schema39.properties.authorizationType.enum}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.authorizerId !== undefined){
if(typeof data.authorizerId !== "string"){
const err5 = {instancePath:instancePath+"/authorizerId",schemaPath:"#/properties/authorizerId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.modelSelectionExpression !== undefined){
if(typeof data.modelSelectionExpression !== "string"){
const err6 = {instancePath:instancePath+"/modelSelectionExpression",schemaPath:"#/properties/modelSelectionExpression/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.operationName !== undefined){
if(typeof data.operationName !== "string"){
const err7 = {instancePath:instancePath+"/operationName",schemaPath:"#/properties/operationName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.requestModels !== undefined){
let data7 = data.requestModels;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key0 in data7){
if(typeof data7[key0] !== "string"){
const err8 = {instancePath:instancePath+"/requestModels/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/requestModels/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/requestModels",schemaPath:"#/properties/requestModels/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
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
const err10 = {instancePath:instancePath+"/requestParameters/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/required",schemaPath:"#/properties/requestParameters/additionalProperties/properties/required/type",keyword:"type",params:{type: "boolean"}};
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
const err11 = {instancePath:instancePath+"/requestParameters/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/requestParameters/additionalProperties/type",keyword:"type",params:{type: "object"}};
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
const err12 = {instancePath:instancePath+"/requestParameters",schemaPath:"#/properties/requestParameters/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.routeKey !== undefined){
if(typeof data.routeKey !== "string"){
const err13 = {instancePath:instancePath+"/routeKey",schemaPath:"#/properties/routeKey/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.routeResponseSelectionExpression !== undefined){
if(typeof data.routeResponseSelectionExpression !== "string"){
const err14 = {instancePath:instancePath+"/routeResponseSelectionExpression",schemaPath:"#/properties/routeResponseSelectionExpression/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.target !== undefined){
if(typeof data.target !== "string"){
const err15 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type: "string"}};
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
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"props":{"apiKeyRequired":true,"authorizationScopes":true,"authorizationType":true,"authorizerId":true,"modelSelectionExpression":true,"operationName":true,"requestModels":true,"requestParameters":true,"routeKey":true,"routeResponseSelectionExpression":true,"target":true},"dynamicProps":false,"dynamicItems":false};

export const CreateIntegration = validate29;
const schema40 = {"type":"object","required":["integrationType"],"properties":{"connectionId":{"type":"string"},"connectionType":{"type":"string","enum":["INTERNET","VPC_LINK"]},"contentHandlingStrategy":{"type":"string","enum":["CONVERT_TO_BINARY","CONVERT_TO_TEXT"]},"credentialsArn":{"type":"string"},"description":{"type":"string","maxLength":1024},"integrationMethod":{"type":"string"},"integrationSubtype":{"type":"string"},"integrationType":{"type":"string","enum":["AWS","HTTP","MOCK","HTTP_PROXY","AWS_PROXY"]},"integrationUri":{"type":"string"},"passthroughBehavior":{"type":"string","enum":["WHEN_NO_MATCH","NEVER","WHEN_NO_TEMPLATES"]},"payloadFormatVersion":{"type":"string"},"requestParameters":{"type":"object","additionalProperties":{"type":"string"}},"requestTemplates":{"type":"object","additionalProperties":{"type":"string"}},"responseParameters":{"type":"object","additionalProperties":{"type":"object","additionalProperties":{"type":"string"}}},"templateSelectionExpression":{"type":"string"},"timeoutInMillis":{"type":"integer"},"tlsConfig":{"type":"object","properties":{"serverNameToVerify":{"type":"string"}}}},"$id":"CreateIntegration"};

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="CreateIntegration" */;
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
if(data.integrationType === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "integrationType"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.connectionId !== undefined){
if(typeof data.connectionId !== "string"){
const err1 = {instancePath:instancePath+"/connectionId",schemaPath:"#/properties/connectionId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.connectionType !== undefined){
let data1 = data.connectionType;
if(typeof data1 !== "string"){
const err2 = {instancePath:instancePath+"/connectionType",schemaPath:"#/properties/connectionType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!((data1 === "INTERNET") || (data1 === "VPC_LINK"))){
const err3 = {instancePath:instancePath+"/connectionType",schemaPath:"#/properties/connectionType/enum",keyword:"enum",params:{allowedValues: schema40.properties.connectionType.enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.contentHandlingStrategy !== undefined){
let data2 = data.contentHandlingStrategy;
if(typeof data2 !== "string"){
const err4 = {instancePath:instancePath+"/contentHandlingStrategy",schemaPath:"#/properties/contentHandlingStrategy/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!((data2 === "CONVERT_TO_BINARY") || (data2 === "CONVERT_TO_TEXT"))){
const err5 = {instancePath:instancePath+"/contentHandlingStrategy",schemaPath:"#/properties/contentHandlingStrategy/enum",keyword:"enum",params:{allowedValues: schema40.properties.contentHandlingStrategy.enum}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.credentialsArn !== undefined){
if(typeof data.credentialsArn !== "string"){
const err6 = {instancePath:instancePath+"/credentialsArn",schemaPath:"#/properties/credentialsArn/type",keyword:"type",params:{type: "string"}};
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
let data4 = data.description;
if(typeof data4 === "string"){
if(data4.length > 1024){
const err7 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit: 1024}};
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
const err8 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.integrationMethod !== undefined){
if(typeof data.integrationMethod !== "string"){
const err9 = {instancePath:instancePath+"/integrationMethod",schemaPath:"#/properties/integrationMethod/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.integrationSubtype !== undefined){
if(typeof data.integrationSubtype !== "string"){
const err10 = {instancePath:instancePath+"/integrationSubtype",schemaPath:"#/properties/integrationSubtype/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.integrationType !== undefined){
let data7 = data.integrationType;
if(typeof data7 !== "string"){
const err11 = {instancePath:instancePath+"/integrationType",schemaPath:"#/properties/integrationType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!(((((data7 === "AWS") || (data7 === "HTTP")) || (data7 === "MOCK")) || (data7 === "HTTP_PROXY")) || (data7 === "AWS_PROXY"))){
const err12 = {instancePath:instancePath+"/integrationType",schemaPath:"#/properties/integrationType/enum",keyword:"enum",params:{allowedValues: schema40.properties.integrationType.enum}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.integrationUri !== undefined){
if(typeof data.integrationUri !== "string"){
const err13 = {instancePath:instancePath+"/integrationUri",schemaPath:"#/properties/integrationUri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.passthroughBehavior !== undefined){
let data9 = data.passthroughBehavior;
if(typeof data9 !== "string"){
const err14 = {instancePath:instancePath+"/passthroughBehavior",schemaPath:"#/properties/passthroughBehavior/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!(((data9 === "WHEN_NO_MATCH") || (data9 === "NEVER")) || (data9 === "WHEN_NO_TEMPLATES"))){
const err15 = {instancePath:instancePath+"/passthroughBehavior",schemaPath:"#/properties/passthroughBehavior/enum",keyword:"enum",params:{allowedValues: schema40.properties.passthroughBehavior.enum}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.payloadFormatVersion !== undefined){
if(typeof data.payloadFormatVersion !== "string"){
const err16 = {instancePath:instancePath+"/payloadFormatVersion",schemaPath:"#/properties/payloadFormatVersion/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.requestParameters !== undefined){
let data11 = data.requestParameters;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key0 in data11){
if(typeof data11[key0] !== "string"){
const err17 = {instancePath:instancePath+"/requestParameters/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/requestParameters/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/requestParameters",schemaPath:"#/properties/requestParameters/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.requestTemplates !== undefined){
let data13 = data.requestTemplates;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key1 in data13){
if(typeof data13[key1] !== "string"){
const err19 = {instancePath:instancePath+"/requestTemplates/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/requestTemplates/additionalProperties/type",keyword:"type",params:{type: "string"}};
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
const err20 = {instancePath:instancePath+"/requestTemplates",schemaPath:"#/properties/requestTemplates/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
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
const err21 = {instancePath:instancePath+"/responseParameters/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/responseParameters/additionalProperties/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/responseParameters/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/responseParameters/additionalProperties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/responseParameters",schemaPath:"#/properties/responseParameters/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.templateSelectionExpression !== undefined){
if(typeof data.templateSelectionExpression !== "string"){
const err24 = {instancePath:instancePath+"/templateSelectionExpression",schemaPath:"#/properties/templateSelectionExpression/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.timeoutInMillis !== undefined){
let data19 = data.timeoutInMillis;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
const err25 = {instancePath:instancePath+"/timeoutInMillis",schemaPath:"#/properties/timeoutInMillis/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.tlsConfig !== undefined){
let data20 = data.tlsConfig;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.serverNameToVerify !== undefined){
if(typeof data20.serverNameToVerify !== "string"){
const err26 = {instancePath:instancePath+"/tlsConfig/serverNameToVerify",schemaPath:"#/properties/tlsConfig/properties/serverNameToVerify/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/tlsConfig",schemaPath:"#/properties/tlsConfig/type",keyword:"type",params:{type: "object"}};
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
validate29.errors = vErrors;
return errors === 0;
}
validate29.evaluated = {"props":{"connectionId":true,"connectionType":true,"contentHandlingStrategy":true,"credentialsArn":true,"description":true,"integrationMethod":true,"integrationSubtype":true,"integrationType":true,"integrationUri":true,"passthroughBehavior":true,"payloadFormatVersion":true,"requestParameters":true,"requestTemplates":true,"responseParameters":true,"templateSelectionExpression":true,"timeoutInMillis":true,"tlsConfig":true},"dynamicProps":false,"dynamicItems":false};

export const UpdateIntegration = validate30;
const schema41 = {"type":"object","properties":{"connectionId":{"type":"string"},"connectionType":{"type":"string","enum":["INTERNET","VPC_LINK"]},"contentHandlingStrategy":{"type":"string","enum":["CONVERT_TO_BINARY","CONVERT_TO_TEXT"]},"credentialsArn":{"type":"string"},"description":{"type":"string","maxLength":1024},"integrationMethod":{"type":"string"},"integrationSubtype":{"type":"string"},"integrationType":{"type":"string","enum":["AWS","HTTP","MOCK","HTTP_PROXY","AWS_PROXY"]},"integrationUri":{"type":"string"},"passthroughBehavior":{"type":"string","enum":["WHEN_NO_MATCH","NEVER","WHEN_NO_TEMPLATES"]},"payloadFormatVersion":{"type":"string"},"requestParameters":{"type":"object","additionalProperties":{"type":"string"}},"requestTemplates":{"type":"object","additionalProperties":{"type":"string"}},"responseParameters":{"type":"object","additionalProperties":{"type":"object","additionalProperties":{"type":"string"}}},"templateSelectionExpression":{"type":"string"},"timeoutInMillis":{"type":"integer"},"tlsConfig":{"type":"object","properties":{"serverNameToVerify":{"type":"string"}}}},"$id":"UpdateIntegration"};

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="UpdateIntegration" */;
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
if(data.connectionId !== undefined){
if(typeof data.connectionId !== "string"){
const err0 = {instancePath:instancePath+"/connectionId",schemaPath:"#/properties/connectionId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.connectionType !== undefined){
let data1 = data.connectionType;
if(typeof data1 !== "string"){
const err1 = {instancePath:instancePath+"/connectionType",schemaPath:"#/properties/connectionType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!((data1 === "INTERNET") || (data1 === "VPC_LINK"))){
const err2 = {instancePath:instancePath+"/connectionType",schemaPath:"#/properties/connectionType/enum",keyword:"enum",params:{allowedValues: schema41.properties.connectionType.enum}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.contentHandlingStrategy !== undefined){
let data2 = data.contentHandlingStrategy;
if(typeof data2 !== "string"){
const err3 = {instancePath:instancePath+"/contentHandlingStrategy",schemaPath:"#/properties/contentHandlingStrategy/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!((data2 === "CONVERT_TO_BINARY") || (data2 === "CONVERT_TO_TEXT"))){
const err4 = {instancePath:instancePath+"/contentHandlingStrategy",schemaPath:"#/properties/contentHandlingStrategy/enum",keyword:"enum",params:{allowedValues: schema41.properties.contentHandlingStrategy.enum}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.credentialsArn !== undefined){
if(typeof data.credentialsArn !== "string"){
const err5 = {instancePath:instancePath+"/credentialsArn",schemaPath:"#/properties/credentialsArn/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.description !== undefined){
let data4 = data.description;
if(typeof data4 === "string"){
if(data4.length > 1024){
const err6 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
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
if(data.integrationMethod !== undefined){
if(typeof data.integrationMethod !== "string"){
const err8 = {instancePath:instancePath+"/integrationMethod",schemaPath:"#/properties/integrationMethod/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.integrationSubtype !== undefined){
if(typeof data.integrationSubtype !== "string"){
const err9 = {instancePath:instancePath+"/integrationSubtype",schemaPath:"#/properties/integrationSubtype/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.integrationType !== undefined){
let data7 = data.integrationType;
if(typeof data7 !== "string"){
const err10 = {instancePath:instancePath+"/integrationType",schemaPath:"#/properties/integrationType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!(((((data7 === "AWS") || (data7 === "HTTP")) || (data7 === "MOCK")) || (data7 === "HTTP_PROXY")) || (data7 === "AWS_PROXY"))){
const err11 = {instancePath:instancePath+"/integrationType",schemaPath:"#/properties/integrationType/enum",keyword:"enum",params:{allowedValues: schema41.properties.integrationType.enum}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.integrationUri !== undefined){
if(typeof data.integrationUri !== "string"){
const err12 = {instancePath:instancePath+"/integrationUri",schemaPath:"#/properties/integrationUri/type",keyword:"type",params:{type: "string"}};
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
let data9 = data.passthroughBehavior;
if(typeof data9 !== "string"){
const err13 = {instancePath:instancePath+"/passthroughBehavior",schemaPath:"#/properties/passthroughBehavior/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!(((data9 === "WHEN_NO_MATCH") || (data9 === "NEVER")) || (data9 === "WHEN_NO_TEMPLATES"))){
const err14 = {instancePath:instancePath+"/passthroughBehavior",schemaPath:"#/properties/passthroughBehavior/enum",keyword:"enum",params:{allowedValues: schema41.properties.passthroughBehavior.enum}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.payloadFormatVersion !== undefined){
if(typeof data.payloadFormatVersion !== "string"){
const err15 = {instancePath:instancePath+"/payloadFormatVersion",schemaPath:"#/properties/payloadFormatVersion/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.requestParameters !== undefined){
let data11 = data.requestParameters;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key0 in data11){
if(typeof data11[key0] !== "string"){
const err16 = {instancePath:instancePath+"/requestParameters/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/requestParameters/additionalProperties/type",keyword:"type",params:{type: "string"}};
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
const err17 = {instancePath:instancePath+"/requestParameters",schemaPath:"#/properties/requestParameters/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.requestTemplates !== undefined){
let data13 = data.requestTemplates;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key1 in data13){
if(typeof data13[key1] !== "string"){
const err18 = {instancePath:instancePath+"/requestTemplates/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/requestTemplates/additionalProperties/type",keyword:"type",params:{type: "string"}};
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
const err19 = {instancePath:instancePath+"/requestTemplates",schemaPath:"#/properties/requestTemplates/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
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
const err20 = {instancePath:instancePath+"/responseParameters/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/responseParameters/additionalProperties/additionalProperties/type",keyword:"type",params:{type: "string"}};
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
const err21 = {instancePath:instancePath+"/responseParameters/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/responseParameters/additionalProperties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/responseParameters",schemaPath:"#/properties/responseParameters/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.templateSelectionExpression !== undefined){
if(typeof data.templateSelectionExpression !== "string"){
const err23 = {instancePath:instancePath+"/templateSelectionExpression",schemaPath:"#/properties/templateSelectionExpression/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.timeoutInMillis !== undefined){
let data19 = data.timeoutInMillis;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
const err24 = {instancePath:instancePath+"/timeoutInMillis",schemaPath:"#/properties/timeoutInMillis/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.tlsConfig !== undefined){
let data20 = data.tlsConfig;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.serverNameToVerify !== undefined){
if(typeof data20.serverNameToVerify !== "string"){
const err25 = {instancePath:instancePath+"/tlsConfig/serverNameToVerify",schemaPath:"#/properties/tlsConfig/properties/serverNameToVerify/type",keyword:"type",params:{type: "string"}};
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
const err26 = {instancePath:instancePath+"/tlsConfig",schemaPath:"#/properties/tlsConfig/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}
validate30.evaluated = {"props":{"connectionId":true,"connectionType":true,"contentHandlingStrategy":true,"credentialsArn":true,"description":true,"integrationMethod":true,"integrationSubtype":true,"integrationType":true,"integrationUri":true,"passthroughBehavior":true,"payloadFormatVersion":true,"requestParameters":true,"requestTemplates":true,"responseParameters":true,"templateSelectionExpression":true,"timeoutInMillis":true,"tlsConfig":true},"dynamicProps":false,"dynamicItems":false};

export const CreateApiMapping = validate31;
const schema42 = {"type":"object","required":["apiId","stage"],"properties":{"apiId":{"type":"string"},"apiMappingKey":{"type":"string"},"stage":{"type":"string"}},"$id":"CreateApiMapping"};

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="CreateApiMapping" */;
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
if(data.apiId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.stage === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stage"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.apiId !== undefined){
if(typeof data.apiId !== "string"){
const err2 = {instancePath:instancePath+"/apiId",schemaPath:"#/properties/apiId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.apiMappingKey !== undefined){
if(typeof data.apiMappingKey !== "string"){
const err3 = {instancePath:instancePath+"/apiMappingKey",schemaPath:"#/properties/apiMappingKey/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.stage !== undefined){
if(typeof data.stage !== "string"){
const err4 = {instancePath:instancePath+"/stage",schemaPath:"#/properties/stage/type",keyword:"type",params:{type: "string"}};
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
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"props":{"apiId":true,"apiMappingKey":true,"stage":true},"dynamicProps":false,"dynamicItems":false};

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

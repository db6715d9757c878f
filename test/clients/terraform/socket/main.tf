# A WebSocket API with everything that its routes and integrations take. `phase` is the change between two applies; the resources
# called `moving` change in what can only be changed by a replacement.

terraform {
  required_providers {
    aws = { source = "hashicorp/aws", version = "~> 5.0" }
  }
}

variable "endpoint" { type = string }
variable "phase" { type = number }

locals {
  first   = var.phase == 1
  lambdas = "arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:123456789012:function:"
  roles   = "arn:aws:iam::123456789012:role/"
}

provider "aws" {
  region                      = "us-east-1"
  access_key                  = "test"
  secret_key                  = "test"
  skip_credentials_validation = true
  skip_requesting_account_id  = true
  skip_metadata_api_check     = true
  max_retries                 = 1
  endpoints {
    apigateway   = var.endpoint
    apigatewayv2 = var.endpoint
  }
}

resource "aws_apigatewayv2_api" "chat" {
  name                         = "chat"
  protocol_type                = "WEBSOCKET"
  route_selection_expression   = local.first ? "$request.body.action" : "$request.body.service"
  api_key_selection_expression = local.first ? "$request.header.x-api-key" : "$context.authorizer.usageIdentifierKey"
}

# Of the other protocol later.
resource "aws_apigatewayv2_api" "moving" {
  name                       = "moving"
  protocol_type              = local.first ? "HTTP" : "WEBSOCKET"
  route_selection_expression = local.first ? "$request.method $request.path" : "$request.body.action"
}

resource "aws_apigatewayv2_authorizer" "guard" {
  api_id                     = aws_apigatewayv2_api.chat.id
  name                       = local.first ? "guard" : "porter"
  authorizer_type            = "REQUEST"
  authorizer_uri             = "${local.lambdas}guard${var.phase}/invocations"
  authorizer_credentials_arn = local.first ? "${local.roles}guard" : null
  identity_sources           = local.first ? ["route.request.header.Ticket"] : ["route.request.querystring.ticket"]
}

resource "aws_apigatewayv2_model" "each" {
  for_each     = toset(["Word", "Text"])
  api_id       = aws_apigatewayv2_api.chat.id
  name         = each.key
  content_type = local.first ? "application/json" : "application/xml"
  schema       = jsonencode({ title = "${each.key} ${var.phase}" })
}

resource "aws_apigatewayv2_integration" "mock" {
  api_id                        = aws_apigatewayv2_api.chat.id
  integration_type              = "MOCK"
  description                   = local.first ? "says nothing" : "says little"
  passthrough_behavior          = local.first ? "NEVER" : "WHEN_NO_TEMPLATES"
  template_selection_expression = local.first ? "plain" : "\\$default"
  request_templates             = local.first ? { plain = "{\"statusCode\": 200}" } : { plain = "{\"statusCode\": 201}", json = "{}" }
}

resource "aws_apigatewayv2_integration" "table" {
  api_id                    = aws_apigatewayv2_api.chat.id
  integration_type          = "AWS"
  integration_method        = local.first ? "POST" : "PUT"
  integration_uri           = "arn:aws:apigateway:us-east-1:dynamodb:action/${local.first ? "PutItem" : "UpdateItem"}"
  credentials_arn           = "${local.roles}table${var.phase}"
  content_handling_strategy = local.first ? "CONVERT_TO_TEXT" : "CONVERT_TO_BINARY"
  timeout_milliseconds      = 1000 * var.phase
  request_parameters        = { "integration.request.header.trace" = local.first ? "'one'" : "'two'" }
}

resource "aws_apigatewayv2_integration" "moving" {
  api_id           = local.first ? aws_apigatewayv2_api.chat.id : aws_apigatewayv2_api.moving.id
  integration_type = local.first ? "MOCK" : "AWS_PROXY"
  integration_uri  = local.first ? null : "${local.lambdas}chat/invocations"
}

resource "aws_apigatewayv2_integration_response" "table" {
  api_id                        = aws_apigatewayv2_api.chat.id
  integration_id                = aws_apigatewayv2_integration.table.id
  integration_response_key      = local.first ? "$default" : "/2\\d\\d/"
  content_handling_strategy     = local.first ? "CONVERT_TO_TEXT" : "CONVERT_TO_BINARY"
  template_selection_expression = local.first ? "plain" : "json"
  response_templates            = local.first ? { plain = "{}" } : { plain = "{\"a\":1}", json = "{}" }
}

resource "aws_apigatewayv2_integration_response" "moving" {
  api_id                   = local.first ? aws_apigatewayv2_api.chat.id : aws_apigatewayv2_api.moving.id
  integration_id           = aws_apigatewayv2_integration.moving.id
  integration_response_key = "$default"
}

resource "aws_apigatewayv2_route" "connect" {
  api_id             = aws_apigatewayv2_api.chat.id
  route_key          = "$connect"
  target             = "integrations/${aws_apigatewayv2_integration.mock.id}"
  api_key_required   = local.first
  operation_name     = local.first ? "Connect" : "Join"
  authorization_type = local.first ? "CUSTOM" : "AWS_IAM"
  authorizer_id      = local.first ? aws_apigatewayv2_authorizer.guard.id : null
  request_parameter {
    request_parameter_key = local.first ? "route.request.header.Ticket" : "route.request.querystring.ticket"
    required              = local.first
  }
}

resource "aws_apigatewayv2_route" "say" {
  api_id                              = aws_apigatewayv2_api.chat.id
  route_key                           = local.first ? "say" : "speak"
  target                              = "integrations/${aws_apigatewayv2_integration.table.id}"
  model_selection_expression          = local.first ? "word" : "text"
  request_models                      = local.first ? { word = aws_apigatewayv2_model.each["Word"].name } : { word = aws_apigatewayv2_model.each["Word"].name, text = aws_apigatewayv2_model.each["Text"].name }
  route_response_selection_expression = local.first ? "$default" : null
}

resource "aws_apigatewayv2_route_response" "say" {
  api_id                     = aws_apigatewayv2_api.chat.id
  route_id                   = aws_apigatewayv2_route.say.id
  route_response_key         = "$default"
  model_selection_expression = local.first ? "word" : "text"
  response_models            = local.first ? { word = aws_apigatewayv2_model.each["Word"].name } : { word = aws_apigatewayv2_model.each["Word"].name, text = aws_apigatewayv2_model.each["Text"].name }
}

resource "aws_apigatewayv2_route" "moving" {
  api_id                              = local.first ? aws_apigatewayv2_api.chat.id : aws_apigatewayv2_api.moving.id
  route_key                           = local.first ? "moving" : "GET /moving"
  route_response_selection_expression = "$default"
}

resource "aws_apigatewayv2_route_response" "moving" {
  api_id             = aws_apigatewayv2_route.moving.api_id
  route_id           = aws_apigatewayv2_route.moving.id
  route_response_key = "$default"
}

output "ids" {
  value = {
    "aws_apigatewayv2_api.chat"          = aws_apigatewayv2_api.chat.id
    "aws_apigatewayv2_authorizer.guard"  = "${aws_apigatewayv2_api.chat.id}/${aws_apigatewayv2_authorizer.guard.id}"
    "aws_apigatewayv2_integration.mock"  = "${aws_apigatewayv2_api.chat.id}/${aws_apigatewayv2_integration.mock.id}"
    "aws_apigatewayv2_integration.table" = "${aws_apigatewayv2_api.chat.id}/${aws_apigatewayv2_integration.table.id}"
    "aws_apigatewayv2_route.connect"     = "${aws_apigatewayv2_api.chat.id}/${aws_apigatewayv2_route.connect.id}"
    "aws_apigatewayv2_route.say"         = "${aws_apigatewayv2_api.chat.id}/${aws_apigatewayv2_route.say.id}"
    "aws_apigatewayv2_integration_response.table" = join("/", [
      aws_apigatewayv2_api.chat.id, aws_apigatewayv2_integration.table.id, aws_apigatewayv2_integration_response.table.id
    ])
    "aws_apigatewayv2_route_response.say" = join("/", [
      aws_apigatewayv2_api.chat.id, aws_apigatewayv2_route.say.id, aws_apigatewayv2_route_response.say.id
    ])
  }
}

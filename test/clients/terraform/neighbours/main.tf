# What belongs to HTTP and WebSocket APIs beside their stages: a custom domain with mappings, a VPC link, a model, and responses
# of a route and an integration. `phase` is the change between two applies.

terraform {
  required_providers {
    aws = { source = "hashicorp/aws", version = "~> 5.0" }
  }
}

variable "endpoint" { type = string }
variable "phase" { type = number }

locals {
  first = var.phase == 1
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

resource "aws_apigatewayv2_api" "http" {
  name          = "shop"
  protocol_type = "HTTP"
}

resource "aws_apigatewayv2_stage" "http" {
  for_each = toset(["blue", "green"])
  api_id   = aws_apigatewayv2_api.http.id
  name     = each.key
}

resource "aws_apigatewayv2_domain_name" "shop" {
  domain_name = "shop.example.com"
  tags        = local.first ? { team = "pets", owner = "ann" } : { team = "shop" }
  domain_name_configuration {
    certificate_arn = "arn:aws:acm:us-east-1:123456789012:certificate/${var.phase}515a1b2-1111-2222-3333-4444555566ab"
    endpoint_type   = "REGIONAL"
    security_policy = "TLS_1_2"
  }
  dynamic "mutual_tls_authentication" {
    for_each = local.first ? [1] : []
    content {
      truststore_uri = "s3://shop/truststore.pem"
    }
  }
}

resource "aws_apigatewayv2_api_mapping" "shop" {
  api_id          = aws_apigatewayv2_api.http.id
  domain_name     = aws_apigatewayv2_domain_name.shop.id
  stage           = aws_apigatewayv2_stage.http[local.first ? "blue" : "green"].id
  api_mapping_key = local.first ? null : "v2/orders"
}

resource "aws_apigatewayv2_vpc_link" "private" {
  name               = local.first ? "private" : "inner"
  security_group_ids = []
  subnet_ids         = ["subnet-0a1b2c3d", "subnet-1a1b2c3d"]
  tags               = local.first ? { team = "pets" } : {}
}

resource "aws_apigatewayv2_integration" "private" {
  api_id             = aws_apigatewayv2_api.http.id
  integration_type   = "HTTP_PROXY"
  integration_method = "ANY"
  integration_uri    = "arn:aws:servicediscovery:us-east-1:123456789012:service/srv-0a1b2c3d"
  connection_type    = "VPC_LINK"
  connection_id      = aws_apigatewayv2_vpc_link.private.id
}

resource "aws_apigatewayv2_route" "private" {
  api_id    = aws_apigatewayv2_api.http.id
  route_key = "$default"
  target    = "integrations/${aws_apigatewayv2_integration.private.id}"
}

resource "aws_apigatewayv2_api" "chat" {
  name                       = "chat"
  protocol_type              = "WEBSOCKET"
  route_selection_expression = "$request.body.action"
}

resource "aws_apigatewayv2_model" "message" {
  api_id       = aws_apigatewayv2_api.chat.id
  name         = local.first ? "Message" : "Text"
  description  = local.first ? "what is said" : null
  content_type = "application/json"
  schema       = jsonencode({ type = "object", properties = { text = { type = "string" } } })
}

resource "aws_apigatewayv2_integration" "chat" {
  api_id           = aws_apigatewayv2_api.chat.id
  integration_type = "MOCK"
}

resource "aws_apigatewayv2_integration_response" "chat" {
  api_id                        = aws_apigatewayv2_api.chat.id
  integration_id                = aws_apigatewayv2_integration.chat.id
  integration_response_key      = local.first ? "$default" : "/2\\d\\d/"
  template_selection_expression = local.first ? "plain" : null
  # Maps are merged by key, and the provider sends no word of a key that is gone: keys are added and changed here.
  response_templates = local.first ? { plain = "" } : { plain = "{\"ok\":true}", json = "{}" }
}

resource "aws_apigatewayv2_route" "chat" {
  api_id                              = aws_apigatewayv2_api.chat.id
  route_key                           = "say"
  target                              = "integrations/${aws_apigatewayv2_integration.chat.id}"
  route_response_selection_expression = "$default"
}

resource "aws_apigatewayv2_route_response" "chat" {
  api_id                     = aws_apigatewayv2_api.chat.id
  route_id                   = aws_apigatewayv2_route.chat.id
  route_response_key         = "$default"
  model_selection_expression = local.first ? "plain" : null
  response_models            = { plain = aws_apigatewayv2_model.message.name }
}

output "ids" {
  value = {
    "aws_apigatewayv2_domain_name.shop" = aws_apigatewayv2_domain_name.shop.id
    "aws_apigatewayv2_api_mapping.shop" = "${aws_apigatewayv2_api_mapping.shop.id}/${aws_apigatewayv2_domain_name.shop.id}"
    "aws_apigatewayv2_vpc_link.private" = aws_apigatewayv2_vpc_link.private.id
    "aws_apigatewayv2_model.message"    = "${aws_apigatewayv2_api.chat.id}/${aws_apigatewayv2_model.message.id}"
    "aws_apigatewayv2_integration_response.chat" = join("/", [
      aws_apigatewayv2_api.chat.id, aws_apigatewayv2_integration.chat.id, aws_apigatewayv2_integration_response.chat.id
    ])
    "aws_apigatewayv2_route_response.chat" = join("/", [
      aws_apigatewayv2_api.chat.id, aws_apigatewayv2_route.chat.id, aws_apigatewayv2_route_response.chat.id
    ])
  }
}

# Stages, plans, keys, domains and mappings that move to another API or take another name, which Terraform does by a
# replacement, and arguments that the other scenarios keep. `phase` is the change between two applies.

terraform {
  required_providers {
    aws = { source = "hashicorp/aws", version = "~> 5.0" }
  }
}

variable "endpoint" { type = string }
variable "phase" { type = number }

locals {
  first        = var.phase == 1
  one          = local.first ? "one" : "two"
  certificates = "arn:aws:acm:us-east-1:210987654321:certificate/11111111-2222-3333-4444-55555555555"
  format       = ["$context.requestId $context.status", "$context.requestId $context.path"][var.phase - 1]
  policies = [for action in ["execute-api:Invoke", "execute-api:*"] : jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Principal = "*", Action = action, Resource = "*" }]
  })]
}

# An account of its own, because its role changes.
provider "aws" {
  region                      = "us-east-1"
  access_key                  = "210987654321"
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

resource "aws_api_gateway_account" "this" {
  cloudwatch_role_arn = "arn:aws:iam::210987654321:role/logs${var.phase}"
  reset_on_delete     = !local.first
}

resource "aws_api_gateway_client_certificate" "backend" {
  description = local.first ? "towards the backend" : "towards the other backend"
  tags        = local.first ? { team = "pets" } : { team = "toys" }
}

resource "aws_api_gateway_rest_api" "each" {
  for_each = toset(["one", "two"])
  name     = each.key
  body = jsonencode({
    openapi = "3.0.1"
    info    = { title = each.key, version = "1" }
    paths = {
      "/pets" = {
        get = {
          x-amazon-apigateway-integration = {
            type             = "mock"
            requestTemplates = { "application/json" = "{\"statusCode\": 200}" }
          }
        }
      }
    }
  })
}

resource "aws_api_gateway_deployment" "each" {
  for_each    = aws_api_gateway_rest_api.each
  rest_api_id = each.value.id
}

resource "aws_api_gateway_documentation_version" "each" {
  for_each    = toset(["1.0.0", "2.0.0"])
  rest_api_id = aws_api_gateway_rest_api.each["one"].id
  version     = each.key
}

# The stage is made by its deployment and goes with it.
resource "aws_api_gateway_deployment" "staged" {
  rest_api_id       = aws_api_gateway_rest_api.each[local.one].id
  stage_name        = "staged${var.phase}"
  stage_description = local.first ? "the first one" : "the second one"
  description       = "release ${var.phase}"
  variables         = { phase = var.phase }
}

resource "aws_api_gateway_stage" "documented" {
  rest_api_id           = aws_api_gateway_rest_api.each["one"].id
  deployment_id         = aws_api_gateway_deployment.each["one"].id
  stage_name            = "documented"
  documentation_version = aws_api_gateway_documentation_version.each["${var.phase}.0.0"].version
  access_log_settings {
    destination_arn = "arn:aws:logs:us-east-1:210987654321:log-group:shop"
    format          = local.format
  }
  depends_on = [aws_api_gateway_account.this]
}

resource "aws_api_gateway_stage" "each" {
  for_each      = aws_api_gateway_deployment.each
  rest_api_id   = each.value.rest_api_id
  deployment_id = each.value.id
  stage_name    = "live-${each.key}"
}

resource "aws_api_gateway_stage" "moving" {
  rest_api_id   = aws_api_gateway_rest_api.each[local.one].id
  deployment_id = aws_api_gateway_deployment.each[local.one].id
  stage_name    = "moving${var.phase}"
}

# Another deployment on trial.
resource "aws_api_gateway_deployment" "trial" {
  for_each    = toset(["one", "two"])
  rest_api_id = aws_api_gateway_rest_api.each["one"].id
  description = each.key
}

resource "aws_api_gateway_stage" "trial" {
  rest_api_id   = aws_api_gateway_rest_api.each["one"].id
  deployment_id = aws_api_gateway_deployment.each["one"].id
  stage_name    = "trial"
  canary_settings {
    deployment_id   = aws_api_gateway_deployment.trial[local.one].id
    percent_traffic = 10
  }
}

resource "aws_api_gateway_method_settings" "moving" {
  rest_api_id = aws_api_gateway_stage.each[local.one].rest_api_id
  stage_name  = aws_api_gateway_stage.each[local.one].stage_name
  method_path = local.first ? "pets/GET" : "*/*"
  settings {
    metrics_enabled = true
  }
}

resource "aws_api_gateway_method_settings" "documented" {
  rest_api_id = aws_api_gateway_stage.documented.rest_api_id
  stage_name  = aws_api_gateway_stage.documented.stage_name
  method_path = "pets/GET"
  settings {
    caching_enabled                         = local.first
    require_authorization_for_cache_control = local.first
    throttling_burst_limit                  = 10
    throttling_rate_limit                   = 1.5 * var.phase
  }
}

resource "aws_api_gateway_api_key" "each" {
  for_each = toset(["one", "two"])
  name     = each.key
  value    = "Value${var.phase}OfTheKey${each.key}AbCdEfGh"
}

resource "aws_api_gateway_usage_plan" "each" {
  for_each = toset(["one", "two"])
  name     = each.key
  api_stages {
    api_id = aws_api_gateway_stage.each[each.key == "one" ? local.one : "two"].rest_api_id
    stage  = aws_api_gateway_stage.each[each.key == "one" ? local.one : "two"].stage_name
  }
}

resource "aws_api_gateway_usage_plan_key" "moving" {
  usage_plan_id = aws_api_gateway_usage_plan.each[local.one].id
  key_id        = aws_api_gateway_api_key.each[local.one].id
  key_type      = "API_KEY"
}

resource "aws_api_gateway_vpc_link" "moving" {
  name        = "moving"
  target_arns = ["arn:aws:elasticloadbalancing:us-east-1:210987654321:loadbalancer/net/shop/50dc6c495c0c918${var.phase}"]
}

resource "aws_api_gateway_domain_name" "moving" {
  domain_name              = "moving${var.phase}.example.com"
  regional_certificate_arn = "${local.certificates}1"
  endpoint_configuration {
    types = ["REGIONAL"]
  }
}

resource "aws_api_gateway_base_path_mapping" "moving" {
  api_id      = aws_api_gateway_stage.each[local.one].rest_api_id
  stage_name  = aws_api_gateway_stage.each[local.one].stage_name
  domain_name = aws_api_gateway_domain_name.moving.domain_name
  base_path   = "shop"
}

# Clients show a certificate; the names of the endpoint are resolved otherwise later.
resource "aws_api_gateway_domain_name" "mutual" {
  domain_name                            = "mutual.example.com"
  regional_certificate_arn               = "${local.certificates}1"
  ownership_verification_certificate_arn = "${local.certificates}${var.phase + 1}"
  security_policy                        = "TLS_1_2"
  endpoint_configuration {
    types           = ["REGIONAL"]
    ip_address_type = local.first ? "ipv4" : "dualstack"
  }
  mutual_tls_authentication {
    truststore_uri     = "s3://shop/clients${var.phase}.pem"
    truststore_version = "v${var.phase}"
  }
}

# From the edge to a region.
resource "aws_api_gateway_domain_name" "regional" {
  domain_name              = "regional.example.com"
  certificate_arn          = local.first ? "${local.certificates}1" : null
  regional_certificate_arn = local.first ? null : "${local.certificates}1"
  endpoint_configuration {
    types = [local.first ? "EDGE" : "REGIONAL"]
  }
}

# In a private network, where a name may be there more than once.
resource "aws_api_gateway_domain_name" "private" {
  for_each        = toset(["one", "two"])
  domain_name     = "${each.key}.private.example.com"
  certificate_arn = "${local.certificates}1"
  policy          = local.policies[var.phase - 1]
  endpoint_configuration {
    types = ["PRIVATE"]
  }
}

resource "aws_api_gateway_base_path_mapping" "private" {
  api_id         = aws_api_gateway_stage.each["one"].rest_api_id
  stage_name     = aws_api_gateway_stage.each["one"].stage_name
  domain_name    = aws_api_gateway_domain_name.private[local.one].domain_name
  domain_name_id = aws_api_gateway_domain_name.private[local.one].domain_name_id
  base_path      = "shop"
}

# With certificates that are uploaded and not read back.
resource "aws_api_gateway_domain_name" "uploaded" {
  domain_name             = "uploaded.example.com"
  certificate_name        = "uploaded${var.phase}"
  certificate_body        = "body ${var.phase}"
  certificate_chain       = "chain ${var.phase}"
  certificate_private_key = "key ${var.phase}"
}

resource "aws_apigatewayv2_api" "each" {
  for_each      = toset(["one", "two"])
  name          = each.key
  protocol_type = "HTTP"
}

resource "aws_apigatewayv2_stage" "each" {
  for_each = aws_apigatewayv2_api.each
  api_id   = each.value.id
  name     = each.key
}

resource "aws_apigatewayv2_api" "chat" {
  for_each                   = toset(["one", "two"])
  name                       = each.key
  protocol_type              = "WEBSOCKET"
  route_selection_expression = "$request.body.action"
}

resource "aws_apigatewayv2_route" "chat" {
  for_each  = toset(["$connect", "say"])
  api_id    = aws_apigatewayv2_api.chat["one"].id
  route_key = each.key
}

resource "aws_apigatewayv2_stage" "chat" {
  api_id                = aws_apigatewayv2_api.chat["one"].id
  name                  = "chat"
  client_certificate_id = local.first ? aws_api_gateway_client_certificate.backend.id : null
  access_log_settings {
    destination_arn = "arn:aws:logs:us-east-1:210987654321:log-group:chat"
    format          = local.format
  }
  default_route_settings {
    throttling_burst_limit = 10
    throttling_rate_limit  = 1.5 * var.phase
  }
  route_settings {
    route_key                = "say"
    data_trace_enabled       = local.first
    detailed_metrics_enabled = local.first
    logging_level            = local.first ? "INFO" : "ERROR"
    throttling_burst_limit   = 5
    throttling_rate_limit    = 1.5 * var.phase
  }
  depends_on = [aws_api_gateway_account.this, aws_apigatewayv2_route.chat]
}

resource "aws_apigatewayv2_model" "moving" {
  api_id       = aws_apigatewayv2_api.chat[local.one].id
  name         = local.first ? "Word" : "Text"
  description  = local.first ? "a word" : "some text"
  content_type = "application/json"
  schema       = "{}"
}

resource "aws_apigatewayv2_domain_name" "moving" {
  domain_name = "v2-moving${var.phase}.example.com"
  tags        = local.first ? { team = "pets" } : { team = "toys" }
  domain_name_configuration {
    certificate_arn = "${local.certificates}1"
    endpoint_type   = "REGIONAL"
    security_policy = "TLS_1_2"
  }
}

resource "aws_apigatewayv2_domain_name" "mutual" {
  domain_name = "v2-mutual.example.com"
  domain_name_configuration {
    certificate_arn                        = "${local.certificates}${var.phase}"
    endpoint_type                          = "REGIONAL"
    ip_address_type                        = local.first ? "ipv4" : "dualstack"
    ownership_verification_certificate_arn = "${local.certificates}${var.phase + 1}"
    security_policy                        = "TLS_1_2"
  }
  mutual_tls_authentication {
    truststore_uri     = "s3://shop/clients${var.phase}.pem"
    truststore_version = "v${var.phase}"
  }
}

resource "aws_apigatewayv2_api_mapping" "moving" {
  api_id          = aws_apigatewayv2_api.each[local.one].id
  domain_name     = aws_apigatewayv2_domain_name.moving.id
  stage           = aws_apigatewayv2_stage.each[local.one].id
  api_mapping_key = "v${var.phase}"
}

resource "aws_apigatewayv2_vpc_link" "moving" {
  name               = local.first ? "pets" : "toys"
  security_group_ids = local.first ? ["sg-0a1b2c3d"] : ["sg-1a1b2c3d"]
  subnet_ids         = local.first ? ["subnet-0a1b2c3d"] : ["subnet-1a1b2c3d"]
}

output "ids" {
  value = {
    "aws_api_gateway_client_certificate.backend" = aws_api_gateway_client_certificate.backend.id
    "aws_api_gateway_domain_name.mutual"         = "mutual.example.com"
    "aws_api_gateway_domain_name.regional"       = "regional.example.com"
    "aws_apigatewayv2_domain_name.mutual"        = "v2-mutual.example.com"
    "aws_apigatewayv2_stage.chat"                = "${aws_apigatewayv2_api.chat["one"].id}/chat"
  }
}

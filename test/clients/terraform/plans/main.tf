# What names the stages of REST APIs. Every argument that can change without a replacement changes with `phase`.

terraform {
  required_providers {
    aws = { source = "hashicorp/aws", version = "~> 5.0" }
  }
}

variable "endpoint" { type = string }
variable "phase" { type = number }

locals {
  first        = var.phase == 1
  certificates = "arn:aws:acm:us-east-1:123456789012:certificate/11111111-2222-3333-4444-55555555555"
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
    apigateway = var.endpoint
  }
}

resource "aws_api_gateway_rest_api" "shop" {
  name = "shop"
}

resource "aws_api_gateway_resource" "pets" {
  rest_api_id = aws_api_gateway_rest_api.shop.id
  parent_id   = aws_api_gateway_rest_api.shop.root_resource_id
  path_part   = "pets"
}

resource "aws_api_gateway_method" "get" {
  rest_api_id      = aws_api_gateway_rest_api.shop.id
  resource_id      = aws_api_gateway_resource.pets.id
  http_method      = "GET"
  authorization    = "NONE"
  api_key_required = true
}

resource "aws_api_gateway_integration" "get" {
  rest_api_id             = aws_api_gateway_rest_api.shop.id
  resource_id             = aws_api_gateway_resource.pets.id
  http_method             = aws_api_gateway_method.get.http_method
  type                    = "HTTP_PROXY"
  integration_http_method = "GET"
  uri                     = "https://example.com/pets"
  connection_type         = "VPC_LINK"
  connection_id           = aws_api_gateway_vpc_link.shop.id
}

resource "aws_api_gateway_deployment" "first" {
  rest_api_id = aws_api_gateway_rest_api.shop.id
  depends_on  = [aws_api_gateway_integration.get]
}

resource "aws_api_gateway_stage" "dev" {
  rest_api_id   = aws_api_gateway_rest_api.shop.id
  deployment_id = aws_api_gateway_deployment.first.id
  stage_name    = "dev"
}

resource "aws_api_gateway_stage" "prod" {
  rest_api_id   = aws_api_gateway_rest_api.shop.id
  deployment_id = aws_api_gateway_deployment.first.id
  stage_name    = "prod"
}

resource "aws_api_gateway_vpc_link" "shop" {
  name        = local.first ? "shop" : "store"
  description = local.first ? "to the shop" : "to the store"
  target_arns = ["arn:aws:elasticloadbalancing:us-east-1:123456789012:loadbalancer/net/shop/50dc6c495c0c9188"]
  tags        = local.first ? { team = "one", tier = "web" } : { team = "two" }
}

resource "aws_api_gateway_api_key" "web" {
  name        = local.first ? "web" : "site"
  description = local.first ? "of the web" : "of the site"
  customer_id = local.first ? "c1" : "c2"
  enabled     = local.first
  tags        = local.first ? { team = "one" } : { team = "two", tier = "web" }
}

resource "aws_api_gateway_api_key" "app" {
  name  = "app"
  value = "AbCdEfGhIjKlMnOpQrStUvWxYz"
}

resource "aws_api_gateway_usage_plan" "silver" {
  name         = local.first ? "silver" : "gold"
  description  = local.first ? "for shops" : null
  product_code = local.first ? "ONE" : "TWO"

  api_stages {
    api_id = aws_api_gateway_rest_api.shop.id
    stage  = local.first ? aws_api_gateway_stage.dev.stage_name : aws_api_gateway_stage.prod.stage_name

    throttle {
      path        = local.first ? "/pets/GET" : "*/*"
      rate_limit  = local.first ? 1.5 : 2
      burst_limit = 3 * var.phase
    }
  }

  quota_settings {
    limit  = 100 * var.phase
    offset = local.first ? 0 : 2
    period = local.first ? "DAY" : "WEEK"
  }

  throttle_settings {
    rate_limit  = 5.5 * var.phase
    burst_limit = 10 * var.phase
  }

  tags = local.first ? { team = "one" } : { tier = "web" }
}

# With a throttle and a quota at first, without them later.
resource "aws_api_gateway_usage_plan" "plain" {
  name = "plain"

  dynamic "quota_settings" {
    for_each = local.first ? [1] : []
    content {
      limit  = 10
      period = "MONTH"
    }
  }

  dynamic "throttle_settings" {
    for_each = local.first ? [1] : []
    content {
      rate_limit  = 1
      burst_limit = 2
    }
  }
}

resource "aws_api_gateway_usage_plan_key" "web" {
  usage_plan_id = aws_api_gateway_usage_plan.silver.id
  key_id        = aws_api_gateway_api_key.web.id
  key_type      = "API_KEY"
}

resource "aws_api_gateway_domain_name" "regional" {
  domain_name              = "api.example.com"
  regional_certificate_arn = "${local.certificates}${var.phase}"
  security_policy          = local.first ? "TLS_1_0" : "TLS_1_2"

  endpoint_configuration {
    types = ["REGIONAL"]
  }

  dynamic "mutual_tls_authentication" {
    for_each = local.first ? [] : [1]
    content {
      truststore_uri = "s3://bucket/ca.pem"
    }
  }

  tags = local.first ? { team = "one" } : { team = "two", tier = "web" }
}

resource "aws_api_gateway_domain_name" "edge" {
  domain_name     = "edge.example.com"
  certificate_arn = "${local.certificates}${var.phase}"
}

resource "aws_api_gateway_base_path_mapping" "none" {
  api_id      = aws_api_gateway_rest_api.shop.id
  domain_name = aws_api_gateway_domain_name.edge.domain_name
}

resource "aws_api_gateway_base_path_mapping" "moving" {
  api_id      = aws_api_gateway_rest_api.shop.id
  domain_name = aws_api_gateway_domain_name.regional.domain_name
  base_path   = local.first ? "v1" : "v2"
  stage_name  = local.first ? aws_api_gateway_stage.dev.stage_name : aws_api_gateway_stage.prod.stage_name
}

output "ids" {
  value = {
    "aws_api_gateway_vpc_link.shop"            = aws_api_gateway_vpc_link.shop.id
    "aws_api_gateway_api_key.web"              = aws_api_gateway_api_key.web.id
    "aws_api_gateway_api_key.app"              = aws_api_gateway_api_key.app.id
    "aws_api_gateway_usage_plan.silver"        = aws_api_gateway_usage_plan.silver.id
    "aws_api_gateway_usage_plan.plain"         = aws_api_gateway_usage_plan.plain.id
    "aws_api_gateway_usage_plan_key.web"       = "${aws_api_gateway_usage_plan.silver.id}/${aws_api_gateway_api_key.web.id}"
    "aws_api_gateway_domain_name.regional"     = "api.example.com"
    "aws_api_gateway_domain_name.edge"         = "edge.example.com"
    "aws_api_gateway_base_path_mapping.none"   = "edge.example.com/"
    "aws_api_gateway_base_path_mapping.moving" = local.first ? "api.example.com/v1" : "api.example.com/v2"
  }
}

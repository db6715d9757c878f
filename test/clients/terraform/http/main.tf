# An HTTP API with CORS, authorizers, and integrations of each kind. `phase` is the change between two applies; the resources
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

resource "aws_apigatewayv2_api" "shop" {
  name                         = local.first ? "shop" : "store"
  protocol_type                = "HTTP"
  description                  = local.first ? "sells pets" : "sells toys"
  version                      = "v${var.phase}"
  disable_execute_api_endpoint = local.first
  ip_address_type              = local.first ? "ipv4" : "dualstack"
  tags                         = local.first ? { team = "pets", owner = "ann" } : { team = "toys" }
  cors_configuration {
    allow_credentials = local.first
    allow_headers     = local.first ? ["Content-Type", "X-Trace"] : ["content-type"]
    allow_methods     = local.first ? ["GET", "POST"] : ["GET", "PUT"]
    allow_origins     = local.first ? ["https://example.com"] : ["https://example.com", "https://example.org"]
    expose_headers    = local.first ? ["X-Span"] : ["X-Span", "X-Trace"]
    max_age           = 300 * var.phase
  }
}

# With CORS at first, without it later.
resource "aws_apigatewayv2_api" "plain" {
  name          = "plain"
  protocol_type = "HTTP"
  dynamic "cors_configuration" {
    for_each = local.first ? [1] : []
    content {
      allow_origins = ["*"]
    }
  }
}

# Created with its route and integration, which the service manages.
resource "aws_apigatewayv2_api" "quick" {
  name            = "quick"
  protocol_type   = "HTTP"
  route_key       = local.first ? "GET /pets" : "GET /toys"
  target          = local.first ? "https://example.com/pets" : "${local.lambdas}shop/invocations"
  credentials_arn = local.first ? null : "${local.roles}quick"
}

resource "aws_apigatewayv2_authorizer" "jwt" {
  api_id           = aws_apigatewayv2_api.shop.id
  name             = local.first ? "jwt" : "token"
  authorizer_type  = "JWT"
  identity_sources = local.first ? ["$request.header.Authorization"] : ["$request.querystring.token"]
  jwt_configuration {
    audience = local.first ? ["pets", "shop"] : ["toys"]
    issuer   = "https://cognito-idp.us-east-1.amazonaws.com/us-east-1_shop${var.phase}"
  }
}

resource "aws_apigatewayv2_authorizer" "function" {
  api_id                            = aws_apigatewayv2_api.shop.id
  name                              = "function"
  authorizer_type                   = "REQUEST"
  authorizer_uri                    = "${local.lambdas}guard${var.phase}/invocations"
  authorizer_credentials_arn        = "${local.roles}guard${var.phase}"
  authorizer_payload_format_version = "2.0"
  authorizer_result_ttl_in_seconds  = local.first ? 60 : 0
  enable_simple_responses           = local.first
  identity_sources                  = local.first ? ["$request.header.Ticket", "$context.routeKey"] : ["$request.header.Ticket"]
}

# Of another type, in another format of payloads.
resource "aws_apigatewayv2_authorizer" "moving" {
  api_id                            = local.first ? aws_apigatewayv2_api.shop.id : aws_apigatewayv2_api.plain.id
  name                              = "moving"
  authorizer_type                   = local.first ? "JWT" : "REQUEST"
  authorizer_uri                    = local.first ? null : "${local.lambdas}guard/invocations"
  authorizer_payload_format_version = local.first ? null : "1.0"
  identity_sources                  = ["$request.header.Ticket"]
  dynamic "jwt_configuration" {
    for_each = local.first ? [1] : []
    content {
      audience = ["pets"]
      issuer   = "https://example.com"
    }
  }
}

resource "aws_apigatewayv2_authorizer" "formats" {
  api_id                            = aws_apigatewayv2_api.shop.id
  name                              = "formats"
  authorizer_type                   = "REQUEST"
  authorizer_uri                    = "${local.lambdas}guard/invocations"
  authorizer_payload_format_version = "${var.phase}.0"
  identity_sources                  = ["$request.header.Ticket"]
}

resource "aws_apigatewayv2_vpc_link" "each" {
  for_each           = toset(["one", "two"])
  name               = each.key
  security_group_ids = []
  subnet_ids         = ["subnet-0a1b2c3d"]
}

# An address, changed by parameters.
resource "aws_apigatewayv2_integration" "address" {
  api_id               = aws_apigatewayv2_api.shop.id
  description          = local.first ? "pets" : "toys"
  integration_type     = "HTTP_PROXY"
  integration_method   = local.first ? "GET" : "ANY"
  integration_uri      = local.first ? "https://example.com/pets" : "https://example.com/toys"
  timeout_milliseconds = 3000 * var.phase
  request_parameters = local.first ? {
    "append:header.trace"        = "$context.requestId"
    "overwrite:querystring.page" = "1"
    } : {
    "append:header.trace" = "$request.header.trace"
    "overwrite:path"      = "/pets"
  }
  # The provider removes the mappings of a code that it changes: here the code changes, too.
  response_parameters {
    status_code = local.first ? "200" : "201"
    mappings    = { "append:header.phase" = var.phase }
  }
  response_parameters {
    status_code = "500"
    mappings    = { "overwrite:statuscode" = "503" }
  }
}

# Of a private network.
resource "aws_apigatewayv2_integration" "private" {
  api_id             = aws_apigatewayv2_api.shop.id
  integration_type   = "HTTP_PROXY"
  integration_method = "ANY"
  integration_uri    = "arn:aws:servicediscovery:us-east-1:123456789012:service/srv-0a1b2c3${var.phase}"
  connection_type    = "VPC_LINK"
  connection_id      = aws_apigatewayv2_vpc_link.each[local.first ? "one" : "two"].id
  tls_config {
    server_name_to_verify = local.first ? "pets.example.com" : "toys.example.com"
  }
}

# Private at first, open later.
resource "aws_apigatewayv2_integration" "opened" {
  api_id             = aws_apigatewayv2_api.shop.id
  integration_type   = "HTTP_PROXY"
  integration_method = "ANY"
  integration_uri    = local.first ? "arn:aws:servicediscovery:us-east-1:123456789012:service/srv-0a1b2c3d" : "https://example.com/"
  connection_type    = local.first ? "VPC_LINK" : "INTERNET"
  connection_id      = local.first ? aws_apigatewayv2_vpc_link.each["one"].id : null
}

# A function.
resource "aws_apigatewayv2_integration" "function" {
  api_id                 = aws_apigatewayv2_api.shop.id
  integration_type       = "AWS_PROXY"
  integration_uri        = "arn:aws:lambda:us-east-1:123456789012:function:shop${var.phase}"
  payload_format_version = "${var.phase}.0"
  credentials_arn        = "${local.roles}function${var.phase}"
}

# A queue, and a machine later.
resource "aws_apigatewayv2_integration" "moving" {
  api_id              = local.first ? aws_apigatewayv2_api.shop.id : aws_apigatewayv2_api.plain.id
  integration_type    = "AWS_PROXY"
  integration_subtype = local.first ? "SQS-SendMessage" : "StepFunctions-StartExecution"
  credentials_arn     = "${local.roles}moving"
  request_parameters = local.first ? {
    QueueUrl    = "https://sqs.us-east-1.amazonaws.com/123456789012/pets"
    MessageBody = "$request.body.message"
    } : {
    StateMachineArn = "arn:aws:states:us-east-1:123456789012:stateMachine:pets"
  }
}

# Of a service, whose subtype is sent with each change.
resource "aws_apigatewayv2_integration" "queue" {
  api_id              = aws_apigatewayv2_api.shop.id
  integration_type    = "AWS_PROXY"
  integration_subtype = "SQS-SendMessage"
  credentials_arn     = "${local.roles}queue"
  request_parameters = local.first ? {
    QueueUrl     = "https://sqs.us-east-1.amazonaws.com/123456789012/pets"
    MessageBody  = "$request.body.message"
    DelaySeconds = "1"
    } : {
    QueueUrl    = "https://sqs.us-east-1.amazonaws.com/123456789012/toys"
    MessageBody = "$request.body.message"
  }
}

resource "aws_apigatewayv2_route" "scoped" {
  api_id               = aws_apigatewayv2_api.shop.id
  route_key            = local.first ? "GET /pets" : "GET /toys"
  operation_name       = local.first ? "ListPets" : "ListToys"
  target               = "integrations/${local.first ? aws_apigatewayv2_integration.address.id : aws_apigatewayv2_integration.function.id}"
  authorization_type   = "JWT"
  authorizer_id        = aws_apigatewayv2_authorizer.jwt.id
  authorization_scopes = local.first ? ["shop/read", "shop/list"] : ["shop/read", "shop/write"]
}

# Guarded by a token at first, by a function later.
resource "aws_apigatewayv2_route" "guarded" {
  api_id             = aws_apigatewayv2_api.shop.id
  route_key          = "PUT /pets"
  target             = "integrations/${aws_apigatewayv2_integration.private.id}"
  authorization_type = local.first ? "JWT" : "CUSTOM"
  authorizer_id      = local.first ? aws_apigatewayv2_authorizer.jwt.id : aws_apigatewayv2_authorizer.function.id
}

# Guarded at first, open later; and the other way round.
resource "aws_apigatewayv2_route" "opened" {
  for_each             = { "POST /pets" = local.first, "DELETE /pets" = !local.first }
  api_id               = aws_apigatewayv2_api.shop.id
  route_key            = each.key
  target               = each.value ? "integrations/${aws_apigatewayv2_integration.opened.id}" : null
  authorization_type   = each.value ? "JWT" : "NONE"
  authorizer_id        = each.value ? aws_apigatewayv2_authorizer.jwt.id : null
  authorization_scopes = each.value ? ["shop/read"] : null
}

resource "aws_apigatewayv2_route" "moving" {
  api_id    = local.first ? aws_apigatewayv2_api.shop.id : aws_apigatewayv2_api.plain.id
  route_key = "GET /moving"
  target    = "integrations/${aws_apigatewayv2_integration.moving.id}"
}

resource "aws_apigatewayv2_deployment" "moving" {
  api_id      = local.first ? aws_apigatewayv2_api.shop.id : aws_apigatewayv2_api.plain.id
  description = "release ${var.phase}"
  triggers    = { release = var.phase }
  depends_on  = [aws_apigatewayv2_route.moving]
}

resource "aws_apigatewayv2_stage" "moving" {
  api_id        = local.first ? aws_apigatewayv2_api.shop.id : aws_apigatewayv2_api.plain.id
  name          = "stage${var.phase}"
  deployment_id = aws_apigatewayv2_deployment.moving.id
}

# Deployed by hand at first, by itself later.
resource "aws_apigatewayv2_stage" "live" {
  api_id      = aws_apigatewayv2_api.shop.id
  name        = "live"
  auto_deploy = !local.first
  depends_on  = [aws_apigatewayv2_route.guarded]
}

output "ids" {
  value = {
    "aws_apigatewayv2_api.shop"             = aws_apigatewayv2_api.shop.id
    "aws_apigatewayv2_authorizer.jwt"       = "${aws_apigatewayv2_api.shop.id}/${aws_apigatewayv2_authorizer.jwt.id}"
    "aws_apigatewayv2_authorizer.function"  = "${aws_apigatewayv2_api.shop.id}/${aws_apigatewayv2_authorizer.function.id}"
    "aws_apigatewayv2_integration.address"  = "${aws_apigatewayv2_api.shop.id}/${aws_apigatewayv2_integration.address.id}"
    "aws_apigatewayv2_integration.private"  = "${aws_apigatewayv2_api.shop.id}/${aws_apigatewayv2_integration.private.id}"
    "aws_apigatewayv2_integration.function" = "${aws_apigatewayv2_api.shop.id}/${aws_apigatewayv2_integration.function.id}"
    "aws_apigatewayv2_integration.queue"    = "${aws_apigatewayv2_api.shop.id}/${aws_apigatewayv2_integration.queue.id}"
    "aws_apigatewayv2_route.scoped"         = "${aws_apigatewayv2_api.shop.id}/${aws_apigatewayv2_route.scoped.id}"
    "aws_apigatewayv2_route.guarded"        = "${aws_apigatewayv2_api.shop.id}/${aws_apigatewayv2_route.guarded.id}"
    "aws_apigatewayv2_stage.live"           = "${aws_apigatewayv2_api.shop.id}/live"
  }
}

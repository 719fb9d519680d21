import { describe, expect, it } from '@jest/globals';
import { versionsIn } from './versions-in.ts';
import type { Sample } from './versions-in.ts';

const samples: readonly Sample[] = [
  [
    'Terraform settings and modules',
    'infra/main.tf',
    `terraform {
  required_version = ">= 1.7.0, < 2.0.0"
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.42"
    }
    random = {
      version = "3.6.0"
      source  = "hashicorp/random"
    }
    null = ">= 3.2"
  }
}

provider "google" {
  version = "~> 5.21"
  region  = "europe-west1"
}

module "vpc" {
  source  = "terraform-aws-modules/vpc/aws"
  version = "5.7.0"
  cidr    = "10.0.0.0/16"
}

module "label" {
  source = "git::https://github.com/cloudposse/terraform-null-label.git?ref=0.25.0"
}

resource "aws_db_instance" "main" {
  engine         = "postgres"
  engine_version = "16.2"
}

resource "aws_lambda_function" "fn" {
  runtime = "nodejs20.x"
}
`,
    [
      'Terraform 1.7.0',
      'google 5.21',
      'hashicorp/aws 5.42',
      'hashicorp/random 3.6.0',
      'node 20',
      'null 3.2',
      'postgres 16.2',
      'terraform-aws-modules/vpc/aws 5.7.0',
      'terraform-null-label 0.25.0',
    ],
  ],
  [
    '.terraform.lock.hcl',
    '.terraform.lock.hcl',
    `# This file is maintained automatically by "terraform init".

provider "registry.terraform.io/hashicorp/aws" {
  version     = "5.42.0"
  constraints = "~> 5.42"
  hashes = [
    "h1:aa",
  ]
}
`,
    ['hashicorp/aws 5.42.0'],
  ],
  [
    'Terragrunt',
    'live/terragrunt.hcl',
    'terraform {\n  source = "tfr:///terraform-aws-modules/vpc/aws?version=5.7.0"\n}\n',
    ['terraform-aws-modules/vpc/aws 5.7.0'],
  ],
  [
    'Packer',
    'image.pkr.hcl',
    `packer {
  required_plugins {
    amazon = {
      source  = "github.com/hashicorp/amazon"
      version = "~> 1.3"
    }
  }
}
`,
    ['github.com/hashicorp/amazon 1.3'],
  ],
  [
    'Chart.yaml',
    'charts/shop/Chart.yaml',
    `apiVersion: v2
name: shop
version: 1.4.2
appVersion: "2.3.0"
kubeVersion: ">=1.27.0-0"
dependencies:
  - name: postgresql
    version: 15.2.1
    repository: https://charts.bitnami.com/bitnami
  - name: redis
    version: ~19.0.0
    repository: oci://registry-1.docker.io/bitnamicharts
`,
    ['kubernetes 1.27.0-0', 'postgresql chart 15.2.1', 'redis chart 19.0.0', 'shop 1.4.2'],
  ],
  [
    'Chart.lock',
    'charts/shop/Chart.lock',
    `dependencies:
- name: postgresql
  repository: https://charts.bitnami.com/bitnami
  version: 15.2.1
digest: sha256:aa
generated: "2024-03-26T10:11:12.131415Z"
`,
    ['postgresql chart 15.2.1'],
  ],
  [
    'values of a chart',
    'charts/shop/values.yaml',
    `replicaCount: 2
image:
  repository: ghcr.io/acme/shop
  tag: "2.3.0"
  pullPolicy: IfNotPresent
sidecar:
  image: envoyproxy/envoy:v1.29.2
init:
  image:
    registry: docker.io
    repository: bitnami/postgresql
    tag: 16.2.0-debian-12-r8
service:
  port: 8080
resources:
  limits: { cpu: 0.5, memory: 512Mi }
`,
    [
      'bitnami/postgresql 16.2.0-debian-12-r8',
      'envoyproxy/envoy v1.29.2',
      'ghcr.io/acme/shop 2.3.0',
    ],
  ],
  [
    'helmfile.yaml',
    'helmfile.yaml',
    `repositories:
  - name: ingress-nginx
    url: https://kubernetes.github.io/ingress-nginx
releases:
  - name: ingress
    namespace: ingress
    chart: ingress-nginx/ingress-nginx
    version: 4.10.0
`,
    ['ingress-nginx/ingress-nginx chart 4.10.0'],
  ],
  [
    'an application of Argo CD',
    'argo/cert-manager.yaml',
    `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata:
  name: cert-manager
spec:
  source:
    repoURL: https://charts.jetstack.io
    chart: cert-manager
    targetRevision: v1.14.4
  destination:
    server: https://kubernetes.default.svc
`,
    ['cert-manager chart v1.14.4'],
  ],
  [
    'a release of Flux',
    'flux/release.yaml',
    `apiVersion: helm.toolkit.fluxcd.io/v2beta2
kind: HelmRelease
metadata:
  name: podinfo
spec:
  interval: 10m
  chart:
    spec:
      chart: podinfo
      version: '6.5.4'
`,
    ['podinfo chart 6.5.4'],
  ],
  [
    'kustomization.yaml',
    'kustomization.yaml',
    `apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
images:
  - name: ghcr.io/acme/shop
    newTag: 2.3.0
  - name: nginx
    newName: registry.example.org/nginx
    newTag: "1.25.4"
helmCharts:
  - name: minecraft
    repo: https://itzg.github.io/minecraft-server-charts
    version: 3.1.3
`,
    ['ghcr.io/acme/shop 2.3.0', 'minecraft chart 3.1.3', 'registry.example.org/nginx 1.25.4'],
  ],
  [
    'manifests of Kubernetes in one file',
    'k8s/all.yaml',
    `apiVersion: v1
kind: Service
metadata:
  name: shop
spec:
  ports: [{ port: 80, targetPort: 8080 }]
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: shop
  labels: { app.kubernetes.io/version: "2.3.0" }
spec:
  template:
    spec:
      containers:
        - name: shop
          image: ghcr.io/acme/shop:2.3.0@sha256:${'a'.repeat(64)}
        - name: proxy
          image: nginx:1.25-alpine
        - name: latest
          image: busybox:latest
`,
    ['ghcr.io/acme/shop 2.3.0', 'nginx 1.25-alpine'],
  ],
  [
    'a compose file',
    'docker-compose.yml',
    `version: "3.8"
services:
  db:
    image: "postgres:\${PG_VERSION:-16.2}-alpine"
    ports: ["5432:5432"]
  cache:
    image: redis:7.2.4
  registry:
    image: localhost:5000/acme/api:1.2.3
  web:
    build: .
    environment:
      NODE_VERSION: 20.11.1
`,
    ['localhost:5000/acme/api 1.2.3', 'Node.js 20.11.1', 'postgres 16.2', 'redis 7.2.4'],
  ],
  [
    'a Dockerfile',
    'Dockerfile',
    `# syntax=docker/dockerfile:1.7
ARG NODE_VERSION=20.11.1
FROM --platform=$BUILDPLATFORM node:\${NODE_VERSION}-alpine3.19 AS build
ENV PNPM_VERSION=8.15.5 \\
    PORT=3000
RUN npm install -g pnpm@8.15.5 && apk add --no-cache curl=8.5.0-r0
FROM nginx:1.25.4
COPY --from=ghcr.io/astral-sh/uv:0.4.20 /uv /bin/uv
COPY --from=build /app /usr/share/nginx/html
HEALTHCHECK --interval=30s CMD curl -f http://127.0.0.1:8080/
`,
    ['curl 8.5.0-r0', 'ghcr.io/astral-sh/uv 0.4.20', 'nginx 1.25.4', 'node 20.11.1', 'pnpm 8.15.5'],
  ],
  [
    'a devcontainer',
    '.devcontainer/devcontainer.json',
    `{
  "name": "dev",
  "image": "mcr.microsoft.com/devcontainers/typescript-node:1-20-bookworm",
  "features": {
    "ghcr.io/devcontainers/features/go:1": { "version": "1.22" },
    "ghcr.io/devcontainers/features/docker-in-docker:2.10": {}
  }
}`,
    ['go 1.22', 'mcr.microsoft.com/devcontainers/typescript-node 1-20-bookworm'],
  ],
  [
    'requirements of Ansible',
    'requirements.yml',
    `collections:
  - name: community.general
    version: ">=8.4.0"
roles:
  - src: geerlingguy.docker
    version: 7.1.0
`,
    ['community.general 8.4.0', 'geerlingguy.docker 7.1.0'],
  ],
  [
    'serverless.yml',
    'serverless.yml',
    `service: shop
frameworkVersion: '3'
provider:
  name: aws
  runtime: nodejs20.x
functions:
  report:
    handler: report.main
    runtime: python3.12
`,
    ['node 20', 'python 3.12'],
  ],
  [
    'flake.lock',
    'flake.lock',
    `{
  "nodes": {
    "nixpkgs": {
      "locked": {
        "lastModified": 1711460390,
        "rev": "44733514b72e732bd49f5511bd0203dea9b9a434",
        "type": "github"
      },
      "original": { "owner": "NixOS", "ref": "nixos-23.11", "repo": "nixpkgs", "type": "github" }
    },
    "root": { "inputs": { "nixpkgs": "nixpkgs" } }
  },
  "root": "root",
  "version": 7
}`,
    ['nixpkgs 23.11'],
  ],
];

describe('versions in files of infrastructure', () => {
  it.each(samples)('are read from %s', (_title, path, text, pairs) => {
    expect(versionsIn(path, text)).toEqual([...pairs].sort());
  });
});

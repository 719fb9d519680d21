defmodule StockAlerts.MixProject do
  use Mix.Project

  def project do
    [
      app: :stock_alerts,
      version: "0.1.0",
      elixir: "~> 1.17",
      deps: [
        {:nimble_csv, "~> 1.2"},
        {:jason, "~> 1.4"}
      ]
    ]
  end
end

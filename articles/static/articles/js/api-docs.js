// The API for people: the schema as Swagger shows it.

const api = document.getElementById("api");

SwaggerUIBundle({
  url: api.dataset.schema,
  domNode: api,
  presets: [SwaggerUIBundle.presets.apis],
  layout: "BaseLayout",
  validatorUrl: null,
  deepLinking: true,
  docExpansion: "list",
  defaultModelsExpandDepth: 0,
  supportedSubmitMethods: ["get"],
});

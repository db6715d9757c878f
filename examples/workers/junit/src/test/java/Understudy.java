import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives each test that runs at the same time as others an account of its own, and resets that afterwards. */
public class Understudy implements ParameterResolver, AfterEachCallback {
  private static final String URL = System.getenv("UNDERSTUDY_URL");
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final BlockingQueue<Account> FREE = new LinkedBlockingQueue<>(
      IntStream.range(0, 8).mapToObj(i -> new Account("%s%08d".formatted(System.getenv("ACCOUNTS"), i))).toList());

  /** An account of the server. A signature is not verified, so its first part is enough. */
  public record Account(String id) {
    public HttpResponse<String> send(String method, String path, String body) throws Exception {
      var credential = "Credential=" + id + "/20260101/us-east-1/apigateway/aws4_request";
      var request = HttpRequest.newBuilder(URI.create(URL + path))
          .header("Authorization", "AWS4-HMAC-SHA256 " + credential + ", SignedHeaders=host, Signature=00")
          .header("Accept", "application/json")
          .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
      return HTTP.send(request.build(), BodyHandlers.ofString());
    }

    /** The control endpoints mean the account of a signed request. */
    public String control(String method, String endpoint, String body) throws Exception {
      var answer = send(method, "/_understudy/" + endpoint, body);
      if (answer.statusCode() >= 400) throw new IllegalStateException(answer.body());
      return answer.body();
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Account.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    try {
      var account = FREE.take();
      context.getStore(Namespace.create(Understudy.class)).put("account", account);
      return account;
    } catch (InterruptedException error) {
      throw new IllegalStateException(error);
    }
  }

  @Override
  public void afterEach(ExtensionContext context) throws Exception {
    var account = context.getStore(Namespace.create(Understudy.class)).remove("account", Account.class);
    if (account == null) return;
    account.control("POST", "reset", null);
    FREE.put(account);
  }
}

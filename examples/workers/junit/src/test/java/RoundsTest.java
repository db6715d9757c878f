import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Understudy.class)
class RoundsTest {
  private static final String API = "/restapis/a1b2c3d4e5";
  private static final int ROUNDS = Integer.parseInt(System.getenv("ROUNDS"));

  @RepeatedTest(8)
  void everythingThatShowsIsTheWorkersOwn(Understudy.Account account) throws Exception {
    var ids = new HashSet<String>();
    for (int round = 0; round < ROUNDS; round++) {
      account.control("PUT", "state", """
          {"restApis":[{"id":"a1b2c3d4e5","name":"%1$s","deployments":[{"id":"dep001"}],
            "stages":[{"stageName":"prod","deploymentId":"dep001","variables":{"owner":"%1$s"}}]}]}
          """.formatted(account.id()));
      account.control("POST", "reset", null);
      account.control("POST", "faults", """
          {"name":"flaky","on":"GetStage","times":1,"reply":"tooManyRequests"}
          """);

      assertEquals(429, account.send("GET", API + "/stages/prod", null).statusCode());
      var stage = account.send("GET", API + "/stages/prod", null).body();
      assertTrue(stage.contains("\"owner\":\"" + account.id() + "\""), stage);
      ids.addAll(all("\"id\":\"(\\w+)\"", account.send("POST", API + "/deployments", "{}").body()));
      assertEquals(1, ids.size(), "every reset starts the ids of this account anew");

      var before = time(account.control("GET", "clock", null));
      var moved = time(account.control("POST", "clock", "{\"advanceMs\":1000}"));
      assertEquals(Duration.ofSeconds(1), Duration.between(before, moved));

      assertEquals(List.of(account.id()), all("\"name\":\"(\\w+)\"", account.send("GET", "/restapis", null).body()));
      var journal = account.control("GET", "journal", null);
      assertEquals(List.of("429", "200", "201", "200"), all("\"status\":(\\d+)", journal));
      assertEquals(List.of(account.id()), all("\"accountId\":\"(\\d+)\"", journal).stream().distinct().toList());
      var faults = account.control("GET", "faults", null);
      assertEquals(List.of(account.id()), all("\"account\":\"(\\d+)\"", faults));
      assertEquals(List.of("1"), all("\"fired\":(\\d+)", faults));
    }
  }

  private static List<String> all(String pattern, String text) {
    return Pattern.compile(pattern).matcher(text).results().map(found -> found.group(1)).toList();
  }

  private static Instant time(String clock) {
    return Instant.parse(all("\"now\":\"([^\"]+)\"", clock).get(0));
  }
}

package org.rapporteur.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is let in, and what a browser is told that it may do. */
class GuardTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static ReadingRoom room;

    @BeforeAll
    static void open() {
        Path file = folder.resolve("made.rapporteur");
        MadeRecord.write(file, 4, 3, "");
        room = ReadingRoom.open(Settings.local(file, 0));
    }

    @AfterAll
    static void close() {
        room.close();
    }

    private static Client client() {
        return new Client(room.address());
    }

    /** With a Host header that Java's own client does not let one set. */
    private static String status(String host) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), room.port())) {
            String request = "GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            return String.valueOf(in.readLine());
        }
    }

    @Test
    void every_answer_forbids_scripts_frames_and_guessing() {
        for (String path : new String[] {"/", "/api/affair", "/nothing-here", "/statement/none", "/assets/room.css"}) {
            var headers = client().get(path).headers();
            String policy = headers.firstValue("Content-Security-Policy").orElse("");
            assertThat(policy).as(path).contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'");
            assertThat(policy).doesNotContain("unsafe", "http:", "https:", "data:", "*");
            assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(headers.firstValue("Referrer-Policy")).contains("no-referrer");
            assertThat(headers.firstValue("Server")).isEmpty();
        }
    }

    @Test
    void another_name_for_this_address_is_refused() throws IOException {
        assertThat(status("127.0.0.1:" + room.port())).contains("200");
        assertThat(status("localhost:" + room.port())).contains("200");
        assertThat(status("evil.example:" + room.port())).contains("421");
        assertThat(status("127.0.0.1.evil.example")).contains("421");
        assertThat(status("localhost:80@evil.example")).doesNotContain("200");
    }

    @Test
    void another_sites_page_is_refused() {
        assertThat(client().get("/api/affair", "Origin", "https://evil.example").statusCode())
                .isEqualTo(403);
        assertThat(client().get("/api/affair", "Origin", "null").statusCode()).isEqualTo(403);
        String own = room.address().toString().replaceAll("/$", "");
        assertThat(client().get("/api/affair", "Origin", own).statusCode()).isEqualTo(200);
    }

    @Test
    void a_change_needs_the_token_of_this_start() {
        String id = MadeRecord.id(0) + ".s1";
        int before = client().json("/api/corrections").get("total").asInt();
        assertThat(client().post("/correct", "do", "reject", "id", id).statusCode())
                .isEqualTo(403);
        assertThat(client().post("/correct", "do", "reject", "id", id, "token", "guess")
                        .statusCode())
                .isEqualTo(403);
        assertThat(client().postJson("/api/corrections", "{\"do\":\"reject\",\"id\":\"" + id + "\"}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(client().json("/api/corrections").get("total").asInt()).isEqualTo(before);
    }

    @Test
    void a_change_leads_back_into_this_room_only() {
        String id = MadeRecord.id(1) + ".s1";
        for (String back :
                new String[] {"https://evil.example/", "//evil.example", "/\\evil.example", "/\t/evil.example"}) {
            HttpResponse<String> answer =
                    client().post("/correct", "do", "accept", "id", id, "back", back, "token", room.changeToken());
            assertThat(answer.headers().firstValue("Location").orElse("")).startsWith("/history");
        }
    }

    @Test
    void no_path_leads_out_of_the_room() {
        for (String path :
                new String[] {"/assets/..%2f..%2fpom.xml", "/assets/%2e%2e/made.rapporteur", "/made.rapporteur"}) {
            assertThat(client().get(path).statusCode()).as(path).isGreaterThanOrEqualTo(400);
        }
    }

    @Test
    void an_open_address_needs_a_token() {
        Path file = folder.resolve("made.rapporteur");
        assertThatThrownBy(() -> new Settings(file, "0.0.0.0", 0, null, "somebody"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("loopback");
        assertThatThrownBy(() -> new Settings(file, "0.0.0.0", 0, "short", "somebody"))
                .hasMessageContaining("at least 16");
    }

    @Test
    void with_a_token_nobody_reads_without_it() {
        String token = "a-long-token-that-nobody-guesses";
        Settings settings = new Settings(folder.resolve("made.rapporteur"), "127.0.0.1", 0, token, "somebody");
        try (ReadingRoom guarded = ReadingRoom.open(settings)) {
            Client client = new Client(guarded.address());
            assertThat(client.get("/").statusCode()).isEqualTo(401);
            assertThat(client.get("/?token=another-long-token-entirely").statusCode())
                    .isEqualTo(401);
            HttpResponse<String> let = client.get("/?token=" + token);
            assertThat(let.statusCode()).isEqualTo(200);
            assertThat(let.headers().firstValue("Set-Cookie").orElse("")).contains("HttpOnly", "SameSite=Strict");
            assertThat(let.body()).doesNotContain(token);
            assertThat(client.get("/api/affair", "Authorization", "Bearer " + token)
                            .statusCode())
                    .isEqualTo(200);
        }
    }
}

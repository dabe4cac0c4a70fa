package org.together.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.together.store.unit.Address;

class SettingsTest {
    @TempDir
    Path folder;

    @Test
    void takes_the_password_from_its_file_rather_than_from_the_settings() throws IOException {
        var file = Files.writeString(folder.resolve("password"), "Penrose 7\n");
        var settings = settings(Map.of("password_file", file.toString(), "password", "old"));
        assertThat(address(settings).password()).isEqualTo("Penrose 7");
        assertThat(address(settings(Map.of("password", "old"))).password()).isEqualTo("old");
    }

    @Test
    void names_the_password_file_that_cannot_be_read() {
        var settings = settings(Map.of("password_file", "/no/such/file"));
        assertThatThrownBy(() -> address(settings)).hasMessage("The database password cannot be read from /no/such/file");
    }

    @Test
    void never_shows_a_password_that_stands_in_the_address() {
        var settings = settings(Map.of("url", "jdbc:postgresql://localhost/record?user=together&password=secret"));
        assertThat(address(settings)).hasToString("jdbc:postgresql://localhost/record");
        assertThatThrownBy(() -> address(settings(Map.of("url", "jdbc:mysql://localhost/record?password=secret"))).product())
                .hasMessageContaining("must begin with jdbc:postgresql:")
                .hasMessageNotContaining("secret");
    }

    private static Address address(Settings settings) {
        return Settings.Reading.address(settings, name -> null);
    }

    private static Settings settings(Map<String, Object> given) {
        var all = new HashMap<String, Object>(
                Map.of("url", "jdbc:postgresql://localhost/record", "user", "together", "password", "", "password_file", ""));
        all.put("connections", 10);
        all.putAll(given);
        var read = Proxy.newProxyInstance(
                Settings.class.getClassLoader(), new Class<?>[] {Settings.class}, (proxy, method, none) -> all.get(method.getName()));
        return (Settings) read;
    }
}

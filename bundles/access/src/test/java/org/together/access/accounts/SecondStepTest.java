package org.together.access.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.together.core.access.AuditTrail.Entry;
import org.together.core.access.Refused;
import org.together.core.access.SecondStep.Asked;
import org.together.core.access.SecondStep.Offer;
import org.together.core.access.StaffRole;
import org.together.core.access.Viewer;
import org.together.store.TestDatabase;

class SecondStepTest extends GivenAccounts {
    private static final Duration HALF_MINUTE = Duration.ofSeconds(30);

    @ParameterizedTest
    @MethodSource("databases")
    void who_has_set_it_up_comes_in_with_password_and_code_and_not_with_either_alone(TestDatabase given) {
        var kerra = kerra(given);
        var offer = setUp(kerra);
        clock.pass(HALF_MINUTE);
        var answer = accounts.signIn("kerra", SECRET, "office");
        assertThat(answer.viewer()).isEmpty();
        assertThat(answer.refusal()).isEmpty();
        var asked = answer.asked().orElseThrow();
        assertThat(asked.isToBeSetUp()).isFalse();
        assertThat(steps.confirm(asked, "000000", "office").refusal()).contains("not right");
        assertThat(steps.confirm(new Asked("guessed", false), code(offer), "office").viewer()).isEmpty();
        assertThat(accounts.isCurrent(steps.confirm(asked, code(offer), "office").viewer().orElseThrow())).isTrue();
        assertThat(accounts.signIn("kerra", OTHER, "office").asked()).isEmpty();
        assertThat(entries()).extracting(Entry::detail).contains("wrong code, from office", "with a code, from office");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_code_lets_in_once(TestDatabase given) {
        var offer = setUp(kerra(given));
        var used = code(offer);
        assertThat(steps.confirm(password(), used, "office").viewer()).as("used to set it up").isEmpty();
        clock.pass(HALF_MINUTE);
        var fresh = code(offer);
        assertThat(steps.confirm(password(), fresh, "office").viewer()).isPresent();
        assertThat(steps.confirm(password(), fresh, "office").viewer()).isEmpty();
        assertThat(steps.confirm(password(), used, "office").viewer()).as("an older one").isEmpty();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_password_counts_for_ten_minutes_and_while_the_account_is_as_it_was(TestDatabase given) {
        var kerra = kerra(given);
        var offer = setUp(kerra);
        var asked = password();
        clock.pass(Duration.ofMinutes(10));
        assertThat(steps.confirm(asked, code(offer), "office").refusal()).contains("too long");
        var again = password();
        accounts.change(chief(), "kerra", Set.of(StaffRole.ADVOCATE), Set.of(), false);
        assertThat(steps.confirm(again, code(offer), "office").viewer()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void guesses_at_the_code_are_slowed_as_guesses_at_the_password_are(TestDatabase given) {
        setUp(kerra(given));
        var asked = password();
        var looked = 0;
        for (var i = 0; i < 500; i++) {
            clock.pass(Duration.ofMillis(100));
            looked += steps.confirm(asked, "%06d".formatted(i), "10.0." + i + ".1").refusal().startsWith("Too many tries") ? 0 : 1;
        }
        assertThat(looked).isLessThan(15);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void each_recovery_code_lets_in_once_even_without_the_key(TestDatabase given) throws Exception {
        var kerra = kerra(given);
        var codes = steps.accept(kerra, own(kerra), code(offered)).recoveryCodes();
        assertThat(codes).hasSize(10).doesNotHaveDuplicates().allMatch(code -> code.matches("(\\w{4}-){3}\\w{4}"));
        Files.delete(folder.resolve("keys").resolve("second-step.key"));
        assertThat(steps.confirm(password(), codes.getFirst().toLowerCase(), "office").viewer()).isPresent();
        assertThat(steps.confirm(password(), codes.getFirst(), "office").viewer()).isEmpty();
        assertThat(steps.standing(kerra).recoveryCodesLeft()).isEqualTo(9);
        var asked = password();
        assertThatThrownBy(() -> steps.confirm(asked, "123456", "office")).hasMessageContaining("put the saved key back");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void neither_the_secret_nor_a_recovery_code_stands_in_the_database(TestDatabase given) {
        var kerra = kerra(given);
        var codes = steps.accept(kerra, own(kerra), code(offered)).recoveryCodes();
        var kept = stored("select s.secret from SecondStepRow s").getFirst() + stored("select s.recovery from SecondStepRow s").getFirst();
        assertThat(kept).doesNotContain(offered.secret().replace(" ", "")).doesNotContain(codes);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_role_that_must_have_it_sets_it_up_at_the_door_and_nobody_else_is_asked(TestDatabase given) {
        required = Set.of(StaffRole.ADVOCATE);
        var kerra = kerra(given);
        assertThat(accounts.signIn("chief", SECRET, "office").viewer()).isPresent();
        var asked = password();
        assertThat(asked.isToBeSetUp()).isTrue();
        assertThat(steps.confirm(asked, "123456", "office").viewer()).as("nothing is set up").isEmpty();
        var offer = steps.offer(asked);
        assertThat(steps.accept(asked, offer, "000000", "office").refusal()).contains("not right");
        var done = steps.accept(asked, offer, code(offer), "office");
        assertThat(done.recoveryCodes()).hasSize(10);
        assertThat(done.viewer()).get().extracting(Viewer::account).isEqualTo("kerra");
        assertThat(steps.standing(kerra).isRequired()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_stolen_password_does_not_put_another_app_in_place_of_the_one_there_is(TestDatabase given) {
        required = Set.of(StaffRole.ADVOCATE);
        var kerra = kerra(given);
        var asked = password();
        setUp(kerra);
        clock.pass(HALF_MINUTE);
        var thiefs = steps.offer(asked);
        assertThat(steps.accept(asked, thiefs, code(thiefs), "elsewhere").refusal()).contains("already");
        assertThat(steps.accept(kerra, thiefs, code(thiefs)).refusal()).contains("already");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void it_is_taken_away_with_a_code_or_by_an_administrator(TestDatabase given) {
        var kerra = kerra(given);
        var offer = setUp(kerra);
        clock.pass(HALF_MINUTE);
        assertThat(steps.remove(kerra, "000000")).isPresent();
        assertThat(steps.remove(kerra, code(offer))).isEmpty();
        assertThat(accounts.signIn("kerra", SECRET, "office").viewer()).isPresent();
        clock.pass(HALF_MINUTE);
        setUp(kerra);
        assertThatThrownBy(() -> steps.reset(kerra, "kerra")).isInstanceOf(Refused.class);
        assertThat(steps.reset(chief(), "kerra")).isEmpty();
        assertThat(steps.reset(chief(), "kerra")).isPresent();
        assertThat(accounts.isCurrent(kerra)).as("their sessions end").isFalse();
        assertThat(accounts.signIn("kerra", SECRET, "office").viewer()).isPresent();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void the_picture_says_what_the_letters_say(TestDatabase given) throws Exception {
        var offer = own(kerra(given));
        var pixels = new int[offer.size() * offer.size()];
        java.util.Arrays.fill(pixels, 0xffffff);
        Pattern.compile("M(\\d+) (\\d+)h(\\d+)v(\\d+)").matcher(offer.picture()).results().forEach(box -> {
            var numbers = List.of(1, 2, 3, 4).stream().map(i -> Integer.parseInt(box.group(i))).toList();
            for (var y = numbers.get(1); y < numbers.get(1) + numbers.get(3); y++) {
                java.util.Arrays.fill(pixels, y * offer.size() + numbers.get(0), y * offer.size() + numbers.get(0) + numbers.get(2), 0);
            }
        });
        var source = new RGBLuminanceSource(offer.size(), offer.size(), pixels);
        var bitmap = new BinaryBitmap(new GlobalHistogramBinarizer(source));
        var read = new QRCodeReader().decode(bitmap, Map.of(DecodeHintType.PURE_BARCODE, true)).getText();
        assertThat(read).isEqualTo("otpauth://totp/Together:kerra?secret=" + offer.secret().replace(" ", "") + "&issuer=Together");
    }

    private Offer offered;

    private Offer own(Viewer viewer) {
        offered = steps.offer(viewer);
        return offered;
    }

    private Viewer kerra(TestDatabase given) {
        var chief = openWithChief(given);
        assertThat(accounts.create(chief, KERRA, SECRET)).isEmpty();
        return Viewer.of("kerra", "Kerra Pascoe", "Kernow Council", Set.of(StaffRole.ADVOCATE), Set.of("Penwith")).ofEdition(1);
    }

    private Viewer chief() {
        return Viewer.of("chief", "", "", Set.of(StaffRole.ADMINISTRATOR), Set.of()).ofEdition(1);
    }

    private Offer setUp(Viewer viewer) {
        var offer = steps.offer(viewer);
        assertThat(steps.accept(viewer, offer, code(offer)).recoveryCodes()).hasSize(10);
        return offer;
    }

    private Asked password() {
        return accounts.signIn("kerra", SECRET, "office").asked().orElseThrow();
    }

    private String code(Offer offer) {
        return TimeCodes.at(Offers.secret(offer), clock.instant().getEpochSecond() / 30);
    }
}

package org.together.ui.parts;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Where a file is dropped or chosen. It is held outside the database until the page is left or another one is sent, then deleted. */
public final class UploadBox extends Div {
    private final Upload upload = new Upload();
    private final String[] endings;
    private final transient Consumer<SentFile> taker;
    private @Nullable transient SentFile held;

    /** {@code endings} are what file names may end in, with the point: {@code .csv}. The taker is called in the page. */
    public UploadBox(String label, Consumer<SentFile> taker, String... endings) {
        this.taker = taker;
        this.endings = endings;
        var name = new Span(label);
        var hint = new Paragraph("File names end in " + String.join(" or ", endings) + ".");
        hint.addClassName("part-quiet");
        upload.setUploadHandler((UploadHandler) this::receive);
        upload.setUploadButton(new Button("Choose a file"));
        upload.setMaxFiles(1);
        upload.setAcceptedFileExtensions(endings);
        upload.setI18n(words());
        upload.getElement().setAttribute("role", "group");
        Names.label(upload, name);
        name.addClassName("part-label");
        addClassName("part-upload");
        add(name, hint, upload);
    }

    /** Ready for another file. */
    public void reset() {
        upload.clearFileList();
        discard();
    }

    private void receive(UploadEvent event) throws IOException {
        var name = event.getFileName();
        if (Arrays.stream(endings).noneMatch(name.toLowerCase(Locale.ROOT)::endsWith)) {
            event.reject("This kind of file is not taken here");
            return;
        }
        var path = Files.createTempFile("together-", ".sent");
        try (var content = event.getInputStream()) {
            Files.copy(content, path, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException broken) {
            Files.deleteIfExists(path);
            throw broken;
        }
        var file = new SentFile(name, path);
        event.getUI().access(() -> hold(file));
    }

    private void hold(SentFile file) {
        discard();
        held = file;
        taker.accept(file);
    }

    private void discard() {
        if (held != null) {
            held.discard();
            held = null;
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        discard();
    }

    private static UploadI18N words() {
        var drop = new UploadI18N.DropFiles().setOne("or drop it here").setMany("or drop them here");
        return new UploadI18N().setDropFiles(drop);
    }
}

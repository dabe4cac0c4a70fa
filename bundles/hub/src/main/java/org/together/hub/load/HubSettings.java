package org.together.hub.load;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.nio.file.Path;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Modified;
import org.together.core.files.DataFolder;
import org.together.hub.family.FamilyForming;
import org.together.hub.family.Localities;
import org.together.linkage.Caution;

/** {@code etc/org.together.hub.cfg}; a change takes effect with the next load. */
@Component(service = HubSettings.class, configurationPid = "org.together.hub")
public class HubSettings {
    private static final double LEAST_SURE = 0.9;
    private static final double MOST_SURE = 0.9999;

    private volatile Settings settings;

    @Activate
    public HubSettings(Settings settings) {
        this.settings = settings;
    }

    /** What a council can choose. */
    @Retention(RetentionPolicy.RUNTIME)
    public @interface Settings {
        /** Names of parts of the area by postcode sector or district: {@code TR14 8=Camborne}. */
        String[] localities() default {};

        /** More people than this at one address are not one household. */
        int mostAtOnePlace() default 12;

        /** The chance of being one person from which two records are joined without being asked about; 0.9 to 0.9999. */
        double joinFrom() default 0.99;

        /** Time of day at which the hub learns by what records are to be weighed, {@code 03:30}; empty for never. */
        String learnAt() default "03:30";

        /** Folder with a folder for each feed that is watched; empty: {@code feeds} in the data folder. */
        String folder() default "";

        /** False: no folder is watched. */
        boolean watch() default true;

        /** Seconds for which a file must have been still. */
        int stillFor() default 5;

        /** Largest CSV file in megabytes. */
        int largestFile() default 500;

        /** Days after which what a load left behind and nobody needs goes; 0: never. */
        int keptDays() default 7670;
    }

    @Modified
    void change(Settings changed) {
        settings = changed;
    }

    public FamilyForming.Settings families() {
        return new FamilyForming.Settings(new Localities(settings.localities()), settings.mostAtOnePlace());
    }

    /** Even odds never join anybody: a slip in the file is taken for the nearest chance that may be chosen. */
    public Caution caution() {
        return new Caution(Math.min(Math.max(settings.joinFrom(), LEAST_SURE), MOST_SURE));
    }

    public String learnAt() {
        return settings.learnAt();
    }

    public Path folder() {
        return settings.folder().isBlank() ? data().resolve("feeds") : Path.of(settings.folder().strip());
    }

    Path incoming() {
        return data().resolve("incoming");
    }

    private static Path data() {
        return DataFolder.of(System::getProperty);
    }

    /** 0: for ever. */
    public int keptDays() {
        return Math.max(0, settings.keptDays());
    }

    public boolean isWatching() {
        return settings.watch();
    }

    public int stillForSeconds() {
        return settings.stillFor();
    }

    public long largestFile() {
        return settings.largestFile() * (1L << 20);
    }
}

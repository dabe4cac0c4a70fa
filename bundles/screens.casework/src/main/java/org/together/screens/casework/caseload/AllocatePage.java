package org.together.screens.casework.caseload;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.together.core.caseload.Advocates;
import org.together.core.caseload.Allocation;
import org.together.core.caseload.Allocations;
import org.together.core.caseload.Profile;
import org.together.core.caseload.Proposal;
import org.together.core.caseload.Proposal.Wish;
import org.together.core.casework.Advocate;
import org.together.core.casework.Case;
import org.together.core.family.Family;
import org.together.ui.Visit;
import org.together.ui.parts.EmptyState;
import org.together.ui.parts.ErrorSummary;
import org.together.ui.parts.PageHeader;
import org.together.ui.parts.PageLink;

/** What the family wishes, everybody who could be its advocate with the reasons, and the manager's choice and reason. */
@StyleSheet(CaseloadNavigation.LOOKS)
final class AllocatePage extends Div {
    private final transient Family family;
    private final transient Optional<Advocate> now;
    private final transient Services services;
    private final transient Visit visit;
    private final ErrorSummary errors = new ErrorSummary();
    private final CheckboxGroup<String> skills = new CheckboxGroup<>("What the family needs");
    private final ComboBox<Profile> asked = new ComboBox<>("The family asks for (optional)");
    private final RadioButtonGroup<Proposal> choice = new RadioButtonGroup<>("Advocate");
    private final TextArea reason = new TextArea("Why");

    AllocatePage(Family family, Optional<Case> open, Services services, Visit visit) {
        this.family = family;
        this.services = services;
        this.visit = visit;
        now = open.flatMap(Case::advocate);
        add(header(), errors);
        if (open.isEmpty()) {
            add(new EmptyState("This family is not worked with now", "A family is allocated once it was decided to work with it."));
            return;
        }
        wishes();
        choice.setRenderer(new ComponentRenderer<>(AllocatePage::shown));
        propose();
        var save = new Button(now.isPresent() ? "Hand over" : "Allocate", event -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var form = new Div(skills, asked, new H2("Proposed, those who fit best first"), choice, reason, save);
        form.addClassNames("part-form", "caseload-allocate");
        add(form);
        if (now.isPresent()) {
            add(takingBack());
        }
    }

    /** What the page asks. */
    record Services(Allocations allocations, Advocates advocates) {}

    private PageHeader header() {
        var header = new PageHeader("Allocate a family").with(new PageLink(family.name(), CaseloadNavigation.advocate(family.id())));
        now.ifPresent(advocate -> header
                .explained(advocate.name() + " is the advocate now. The next one finds everything in the hand-over summary.")
                .actions(new PageLink("Hand-over summary", CaseloadNavigation.HAND_OVER + "/" + family.id())));
        return header;
    }

    private void wishes() {
        var profiles = services.advocates().all(visit.viewer());
        var known = profiles.stream().flatMap(one -> one.told().skills().stream()).collect(Collectors.toCollection(TreeSet::new));
        skills.setItems(known);
        skills.setVisible(!known.isEmpty());
        asked.setItems(profiles);
        asked.setItemLabelGenerator(one -> one.advocate().name());
        asked.setClearButtonVisible(true);
        skills.addValueChangeListener(event -> propose());
        asked.addValueChangeListener(event -> propose());
    }

    private void propose() {
        var wanted = Optional.ofNullable(asked.getValue()).map(one -> one.advocate().account()).orElse("");
        List<Proposal> proposals = services.allocations()
                .proposals(visit.viewer(), family.id(), new Wish(Set.copyOf(skills.getValue()), wanted))
                .stream()
                .filter(one -> now.filter(one.profile().advocate()::equals).isEmpty())
                .toList();
        choice.setItems(proposals);
    }

    private static Div shown(Proposal proposal) {
        var name = new Paragraph(proposal.profile().advocate().name());
        name.addClassName("part-label");
        var reasons = new UnorderedList();
        proposal.inFavour().forEach(why -> reasons.add(new ListItem("✓ " + why)));
        proposal.against().forEach(why -> reasons.add(new ListItem("! " + why)));
        reasons.addClassName("part-plain-list");
        return new Div(name, reasons);
    }

    private void save() {
        errors.clear();
        if (choice.getValue() == null) {
            errors.fault(choice, "Choose an advocate");
        }
        if (reason.getValue().isBlank()) {
            errors.fault(reason, "Say why in a sentence");
        }
        if (errors.show()) {
            return;
        }
        var account = choice.getValue().profile().advocate().account();
        var allocation = Allocation.to(account, now.map(Advocate::account), reason.getValue());
        done(services.allocations().allocate(visit.viewer(), family.id(), allocation), "Allocated");
    }

    private Div takingBack() {
        var back = new Button("Take back, to be allocated again", event -> {
            errors.clear();
            done(services.allocations().release(visit.viewer(), family.id(), reason.getValue()), "To be allocated again");
        });
        var form = new Div(back);
        form.addClassNames("part-form", "caseload-apart");
        return form;
    }

    private void done(Optional<String> refusal, String said) {
        if (refusal.isPresent()) {
            errors.fault(reason, refusal.get()).show();
        } else {
            visit.tell(said);
            visit.go(CaseloadNavigation.advocate(family.id()));
        }
    }
}

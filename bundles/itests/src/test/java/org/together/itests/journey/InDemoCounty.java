package org.together.itests.journey;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives journeys the county that they share, and looks at its log after each class of them. */
class InDemoCounty implements BeforeAllCallback, AfterAllCallback, ParameterResolver {
    private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(InDemoCounty.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        county(context);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        county(context).hasCleanLog();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == DemoCounty.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return county(context);
    }

    private static DemoCounty county(ExtensionContext context) {
        return context.getRoot().getStore(NAMESPACE).getOrComputeIfAbsent(DemoCounty.class, any -> DemoCounty.open(), DemoCounty.class);
    }
}

package org.together.store.unit;

import jakarta.persistence.EntityManager;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One entity manager for all threads: each call goes to that of the transaction running there. */
final class JoinedTransaction implements InvocationHandler {
    private static final Set<String> NOT_YOURS = Set.of("close", "getTransaction", "joinTransaction");

    private final ThreadTransactions transactions;

    private JoinedTransaction(ThreadTransactions transactions) {
        this.transactions = transactions;
    }

    static EntityManager of(ThreadTransactions transactions) {
        var loader = EntityManager.class.getClassLoader();
        var joined = new JoinedTransaction(transactions);
        return (EntityManager) Proxy.newProxyInstance(loader, new Class<?>[] {EntityManager.class}, joined);
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        if (method.getDeclaringClass() == Object.class) {
            return ofObject(proxy, method, arguments);
        }
        if (NOT_YOURS.contains(method.getName())) {
            throw new IllegalStateException(
                    "Transactions begin and end in Transactions.required, not by EntityManager." + method.getName());
        }
        try {
            return method.invoke(transactions.manager(), arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    private static Object ofObject(Object proxy, Method method, Object @Nullable [] arguments) {
        return switch (method.getName()) {
            case "equals" -> arguments != null && proxy == arguments[0];
            case "hashCode" -> System.identityHashCode(proxy);
            default -> "the entity manager of the running transaction";
        };
    }
}

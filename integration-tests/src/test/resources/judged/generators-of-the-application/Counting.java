package shop;

import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.id.IdentifierGenerator;

public class Counting implements IdentifierGenerator {
    private static long last;

    @Override
    public Object generate(SharedSessionContractImplementor session, Object entity) {
        return ++last;
    }
}

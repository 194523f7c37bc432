package dev.retort.integration;

/** The few entities that the build tests edit. */
final class EditedEntities {

    static final String CUSTOMER = entity("Customer", "String name;");
    static final String CUSTOMER_WITH_PHONE = entity("Customer", "String name;\n    String phone;");
    static final String PRODUCT = entity("Product", "String label;");
    static final String PRODUCT_WITH_STOCK = entity("Product", "String label;\n    Integer stock;");

    private EditedEntities() {}

    static String entity(String name, String fields) {
        return """
                package shop;

                import jakarta.persistence.*;

                @Entity
                public class %s {
                    @Id
                    long id;

                    %s
                }
                """.formatted(name, fields);
    }
}

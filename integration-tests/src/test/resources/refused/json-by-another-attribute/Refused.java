package refused;

import jakarta.persistence.*;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Customer {
    @Id
    long id;

    Map<String, String> wishes;
}

/** If it were called {@code Account}, Hibernate would meet it first, and take the customer's for JSON as well. */
@Entity
class Shop {
    @Id
    long id;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, String> settings;
}

package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;

@Entity
public class Sale {
    @Id
    Long id;

    Position position;

    @Enumerated(EnumType.STRING)
    Name name;

    @Enumerated(EnumType.STRING)
    Meant meant;

    @org.hibernate.annotations.JdbcTypeCode(6001)
    Value value;
}

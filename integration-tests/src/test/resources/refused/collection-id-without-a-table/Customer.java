package shop;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.CollectionId;
import org.hibernate.annotations.CollectionIdJdbcTypeCode;

@Entity
class Customer {
    @Id
    Long id;

    @OneToMany
    @JoinColumn(name = "parent")
    @CollectionId(column = @Column(name = "number"), generator = "increment")
    @CollectionIdJdbcTypeCode(java.sql.Types.BIGINT)
    List<Customer> children;
}

package shop;

import jakarta.persistence.*;

@Entity
public class Sale {
    @Id
    Long id;

    // WARNING [answer-forgotten] // WARNING [type-rewrites-table]
    Integer waited;
}

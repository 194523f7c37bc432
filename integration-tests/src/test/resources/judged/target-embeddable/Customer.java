package shop;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.TargetEmbeddable;

@Entity
class Customer {
    @Id
    Long id = 1L;

    @Embedded
    @TargetEmbeddable(Street.class)
    Place home = new Street();

    interface Place {}

    @Embeddable
    static class Street implements Place {
        @Column(length = 40)
        String street = "Ring";
    }
}

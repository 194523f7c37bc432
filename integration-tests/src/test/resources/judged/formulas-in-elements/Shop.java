package judged;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.Formula;

@Entity
class Shop {
    @Id
    @GeneratedValue
    Long id;

    @ElementCollection
    Set<Price> prices;

    @Embeddable
    static class Price {
        @Column(nullable = false)
        int cents;

        @Formula("cents * 2")
        Integer twice;
    }
}

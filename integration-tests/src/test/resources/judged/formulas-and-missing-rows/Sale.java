package shop;

import jakarta.persistence.*;
import org.hibernate.annotations.CurrentTimestamp;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.NotFound;
import org.hibernate.annotations.NotFoundAction;
import org.hibernate.annotations.Parent;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

@Entity
class Sale {
    @Id
    Long id = 1L;

    @Formula("id * 2")
    Long twice = 2L;

    @ManyToOne
    @NotFound(action = NotFoundAction.IGNORE)
    Sale before;

    @ManyToMany
    @NotFound(action = NotFoundAction.IGNORE)
    Set<Sale> similar = new HashSet<>();

    @ManyToMany
    @JoinTable(name = "sale_replaced")
    @NotFound(action = NotFoundAction.EXCEPTION)
    Set<Sale> replaces = new HashSet<>();

    @ManyToMany(mappedBy = "replaces")
    Set<Sale> replacedBy = new HashSet<>();

    @OneToOne
    @JoinColumn(name = "after_id", unique = false)
    Sale after;

    @CurrentTimestamp
    Instant changed;

    @Embedded
    Price price = new Price();

    @Embeddable
    static class Price {
        Integer cents = 3;

        @Parent
        Sale sale;

        Sale getSale() {
            return sale;
        }

        void setSale(Sale sale) {
            this.sale = sale;
        }
    }
}

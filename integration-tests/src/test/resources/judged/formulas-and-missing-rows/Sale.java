package shop;

import jakarta.persistence.*;
import org.hibernate.annotations.CurrentTimestamp;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.NotFound;
import org.hibernate.annotations.NotFoundAction;
import org.hibernate.annotations.Parent;
import java.time.Instant;

@Entity
class Sale {
    @Id
    Long id = 1L;

    @Formula("id * 2")
    Long twice = 2L;

    @ManyToOne
    @NotFound(action = NotFoundAction.IGNORE)
    Sale before;

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

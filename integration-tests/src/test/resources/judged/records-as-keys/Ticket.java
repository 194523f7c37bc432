package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Ticket {
    @EmbeddedId
    Number number = new Number(7L, "AT");

    @Embedded
    Price price = new Price(12, "EUR");

    @ElementCollection
    Set<Price> former = new HashSet<>(Set.of(new Price(9, "EUR")));

    @Embeddable
    record Number(Long counter, @Column(length = 2) String country) implements java.io.Serializable {}

    @Embeddable
    record Price(@Column(nullable = false) int cents, @Column(length = 3) String currency) {}
}

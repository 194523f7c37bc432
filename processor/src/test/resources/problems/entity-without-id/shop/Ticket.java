package shop;

import jakarta.persistence.*;

@Entity
// ERROR [entity-without-id]
class Ticket {
    @MapsId
    @OneToOne
    Order order;
}

package shop;

import jakarta.persistence.*;

@Entity(name = "Bought")
@Table(name = "theBuyers")
class Buyer {
    @Id
    Long id = 1L;
}

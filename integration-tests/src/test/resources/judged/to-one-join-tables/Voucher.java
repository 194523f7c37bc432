package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
class Voucher {
    @Id
    @GeneratedValue
    Long id;

    @OneToOne(mappedBy = "voucher")
    Order order;
}

package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Gift extends Voucher {
    @ManyToOne(cascade = CascadeType.ALL)
    @JoinTable(name = "gift_giver")
    Customer giver = new Customer();
}

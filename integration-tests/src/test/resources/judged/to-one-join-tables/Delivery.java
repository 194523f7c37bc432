package shop;

import jakarta.persistence.*;
import java.util.*;

@Embeddable
class Delivery {
    @ManyToOne
    @JoinTable(name = "order_receiver")
    Customer receiver;
}

package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
@SecondaryTable(name = "payment_note")
class Payment {
    @Id
    Long id = 1L;

    String amount = "12";

    @Column(table = "payment_note")
    String note = "thanks";
}

package shop;

import jakarta.persistence.*;
import java.util.Set;

@Entity
public class Payment {
    @Id
    Long id;
}

@Entity
class CardPayment extends Payment {
    @ElementCollection
    Set<Try> tries;
}

@Embeddable
class Try {
    String code;
    String place;
    String terminal;
}

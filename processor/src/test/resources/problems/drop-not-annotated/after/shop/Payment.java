package shop;

import dev.retort.annotations.Dropped;
import jakarta.persistence.*;
import java.util.Set;

@Entity
public class Payment {
    @Id
    Long id;
}

/** What goes from its collection it says, though its own rows are in a table of another class. */
@Entity
@Dropped("place")
class CardPayment extends Payment {
    @ElementCollection // ERROR [drop-not-annotated] // WARNING [drop-breaks-running]
    Set<Try> tries;
}

@Embeddable
class Try {
    String code;
}

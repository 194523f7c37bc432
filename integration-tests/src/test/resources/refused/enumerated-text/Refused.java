package refused;

import jakarta.persistence.*;

@Entity
class Sale {
    enum State {
        OPEN,
        PAID
    }

    @Id
    Long id;

    @Enumerated(EnumType.STRING)
    State state;

    @Enumerated(EnumType.STRING)
    String former;
}

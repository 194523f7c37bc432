package refused;

import jakarta.persistence.*;
import java.util.List;

@Entity
class Sale {
    enum State {
        OPEN,
        PAID
    }

    @Id
    Long id;

    @Enumerated(EnumType.STRING)
    List<State> states;

    @Enumerated(EnumType.STRING)
    List<String> texts;
}

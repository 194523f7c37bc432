package billing;

import jakarta.persistence.*;

@Entity
public class Invoice {
    @Id
    Long id;
}

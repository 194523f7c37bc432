package shop;

import dev.retort.annotations.Unmanaged;
import jakarta.persistence.*;

@Entity
@Unmanaged
class Report {
    @Id
    long id;
}

package shop;

import jakarta.persistence.*;
import java.util.List;

@Entity
public class Customer {
    @Id
    Long id;

    String email;

    // WARNING [backfill-locks-table]
    @dev.retort.annotations.Backfill("(select city from address where address.id = customer.id)") String city;

    List<String> tags;
}

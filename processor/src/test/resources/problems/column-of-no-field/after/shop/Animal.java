package shop;

import jakarta.persistence.*;

@Entity
// ERROR [column-of-no-field] // WARNING [backfill-locks-table] // WARNING [not-null-breaks-running]
public class Animal {
    @Id
    Long id;
}

package shop;

import jakarta.persistence.*;
import java.time.*;
import java.util.Date;
import org.hibernate.annotations.CreationTimestamp;
import org.hibernate.annotations.CurrentTimestamp;
import org.hibernate.annotations.Generated;
import org.hibernate.annotations.SourceType;
import org.hibernate.annotations.UpdateTimestamp;
import org.hibernate.generator.EventType;

@Entity
class Sale {
    @Id
    Long id = 1L;

    @CreationTimestamp
    Instant created;

    @CreationTimestamp(source = SourceType.DB)
    @Column(nullable = true, updatable = false)
    LocalDateTime createdThere;

    @UpdateTimestamp
    @Temporal(TemporalType.TIMESTAMP)
    Date updated;

    @UpdateTimestamp(source = SourceType.DB)
    OffsetDateTime updatedThere;

    @CurrentTimestamp
    Instant changed;

    @CurrentTimestamp(event = EventType.INSERT)
    LocalDate onInsert;

    @CurrentTimestamp(event = EventType.UPDATE)
    Instant onUpdate;

    @CurrentTimestamp(event = {EventType.INSERT, EventType.UPDATE}, source = SourceType.VM)
    LocalDateTime onBoth;

    @Generated
    String generated;
}

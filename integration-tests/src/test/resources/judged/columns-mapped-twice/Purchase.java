package shop;

import jakarta.persistence.*;

@Entity
class Purchase {
    @Id
    Long id = 1L;

    @Column(name = "follows")
    Integer followsId;

    @ManyToOne
    @JoinColumn(name = "follows", insertable = false, updatable = false)
    Purchase follows;

    @ManyToOne
    @JoinColumn(name = "other")
    Purchase other;

    @Column(name = "other", insertable = false, updatable = false)
    Integer otherId;

    @Column(name = "text", length = 20)
    String text;

    @Column(name = "text", insertable = false, updatable = false, length = 77, nullable = false)
    String textAgain;
}

package shop;

import jakarta.persistence.*;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

@Entity
class Remark {
    @Id
    @GeneratedValue
    Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    Customer of;

    @ManyToOne(fetch = FetchType.LAZY)
    @OnDelete(action = OnDeleteAction.SET_NULL)
    Customer setNull;

    @ManyToOne(fetch = FetchType.LAZY)
    @OnDelete(action = OnDeleteAction.SET_DEFAULT)
    Customer setDefault;

    @ManyToOne(fetch = FetchType.LAZY)
    @OnDelete(action = OnDeleteAction.RESTRICT)
    Customer restrict;

    @OneToOne(fetch = FetchType.LAZY)
    @OnDelete(action = OnDeleteAction.NO_ACTION)
    Customer noAction;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "defined", foreignKey = @ForeignKey(foreignKeyDefinition = "foreign key (defined) references Customer (id) on delete cascade on update set null"))
    Customer defined;
}

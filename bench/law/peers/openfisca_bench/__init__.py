# SPDX-License-Identifier: Apache-2.0
# Under the Apache Licence 2.0; combined with OpenFisca-Core, which is under the AGPL-3.0, the AGPL applies to this file too.
"""The reference rule set as an OpenFisca country package (what `openfisca serve --country-package openfisca_bench` looks for)."""
from openfisca_core.entities import build_entity
from openfisca_core.periods import MONTH
from openfisca_core.simulation_builder import SimulationBuilder
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_core.variables import Variable
from reference_rules import reference_set

CountryTaxBenefitSystem = reference_set(build_entity, Variable, TaxBenefitSystem, MONTH)

__all__ = ["CountryTaxBenefitSystem", "SimulationBuilder"]
